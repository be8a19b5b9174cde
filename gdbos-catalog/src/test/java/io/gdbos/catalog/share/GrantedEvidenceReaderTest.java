package io.gdbos.catalog.share;

import static io.gdbos.catalog.share.Agreements.CODE;
import static io.gdbos.catalog.share.Agreements.PURPOSE;
import static io.gdbos.catalog.share.Agreements.READER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.catalog.Samples;
import io.gdbos.core.GdbosException;
import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.audit.AuditLog;
import io.gdbos.core.record.Connector;
import io.gdbos.core.record.Connector.Outcome;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import io.gdbos.core.spi.EvidenceAnswer.Denied;
import io.gdbos.core.spi.EvidenceAnswer.Held;
import io.gdbos.core.spi.EvidenceAnswer.NotHeld;
import io.gdbos.core.spi.EvidenceAnswer.Unavailable;
import io.gdbos.core.spi.EvidenceRead;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrantedEvidenceReaderTest {
    private static final Instant JULY = Instant.parse("2026-07-05T02:00:00Z");
    private static final RecordSchema WIDE = RecordSchema.of(CODE, "citizen-number", "person-name", "move-in-date");

    private final List<String> happened = new ArrayList<>();
    private final List<AuditEntry> audited = new ArrayList<>();
    private final AuditLog log = entries -> {
        happened.add("audit " + entries.size());
        audited.addAll(entries);
    };
    private final Map<String, List<DataRecord>> table = new HashMap<>();
    private final Connector connector = lookup -> {
        happened.add("lookup " + lookup.keys().size() + " #" + lookup.attempt());
        Map<String, List<DataRecord>> found = new HashMap<>();
        lookup.keys().stream().filter(table::containsKey).forEach(key -> found.put(key, table.get(key)));
        return new Outcome.Answered(found, Map.of());
    };

    @Test
    void everyDecisionIsAuditedBeforeAnythingIsFetched() {
        table.put("n-1", List.of(row("n-1", "2019-03-01")));

        var answers = reader(connector, policy(100))
                .readAll(List.of(
                        read("c-1", PURPOSE, "n-1"), read("c-2", "marketing", "n-1"), read("c-3", PURPOSE, "n-2")));

        assertEquals(List.of("audit 3", "lookup 2 #1"), happened);
        assertInstanceOf(Held.class, answers.get(0));
        assertEquals(
                "GDB-SHR-007", assertInstanceOf(Denied.class, answers.get(1)).code());
        assertInstanceOf(NotHeld.class, answers.get(2));
        assertEquals(
                List.of("permitted", "GDB-SHR-007", "permitted"),
                audited.stream().map(AuditEntry::result).toList());
        assertEquals(
                List.of("g-1", "", "g-1"),
                audited.stream().map(AuditEntry::grant).toList());
    }

    @Test
    void nothingIsFetchedWhenTheLogCannotKeepIt() {
        AuditLog full = entries -> {
            throw new GdbosException("The audit log is full.");
        };
        var reader = GrantedEvidenceReader.builder(decisions(), full)
                .connector(CODE, connector)
                .build();
        assertThrows(GdbosException.class, () -> reader.read(read("c-1", PURPOSE, "n-1")));
        assertEquals(List.of(), happened);
    }

    @Test
    void recordsHoldExactlyTheAskedFieldsInAnOrderOfTheirContent() {
        table.put("n-1", List.of(row("n-1", "2021-01-01"), row("n-1", "2019-03-01")));
        table.put("n-1b", List.of(row("n-1b", "2020-01-01")));

        Held held = (Held) reader(connector, policy(100)).read(read("c-1", PURPOSE, "n-1", "n-1b"));

        assertEquals(
                List.of("2019-03-01", "2020-01-01", "2021-01-01"),
                held.records().stream()
                        .map(record -> record.text("move-in-date").orElseThrow())
                        .toList());
        assertEquals(List.of("move-in-date"), held.records().get(0).schema().elements());
    }

    @Test
    void theKeyMustBeGrantedToo() {
        var read = new EvidenceRead(
                READER,
                "c-1",
                PURPOSE,
                CODE,
                List.of(FieldRef.of(CODE, "move-in-date")),
                FieldRef.of(CODE, "person-name"),
                List.of("王小明"),
                JULY);
        assertEquals("GDB-SHR-012", ((Denied) reader(connector, policy(9)).read(read)).code());
    }

    @Test
    void keysAreLookedUpOnceAndInBatches() {
        List<EvidenceRead> reads = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            reads.add(read("c-" + i, PURPOSE, "n-" + i % 5));
        }
        reader(connector, policy(2)).readAll(reads);
        assertEquals(List.of("audit 10", "lookup 2 #1", "lookup 2 #1", "lookup 1 #1"), happened);
    }

    @Test
    void anAgencyThatDoesNotAnswerIsAskedAgainAndEachTryIsAudited() {
        Connector silent = lookup -> new Outcome.Unavailable("no answer", true);
        var answer = reader(silent, policy(100)).read(read("c-1", PURPOSE, "n-1"));
        assertEquals(new Unavailable("no answer", 3), answer);
        assertEquals(
                List.of("read", "retry", "retry"),
                audited.stream().map(AuditEntry::action).toList());
    }

    @Test
    void onlyTheKeysThatFailedAreAskedAgain() {
        table.put("n-1", List.of(row("n-1", "2019-03-01")));
        table.put("n-2", List.of(row("n-2", "2020-03-01")));
        Connector flaky = lookup -> lookup.attempt() == 1
                ? new Outcome.Answered(Map.of("n-1", table.get("n-1")), Map.of("n-2", "busy"))
                : connector.lookup(lookup);

        var answers =
                reader(flaky, policy(100)).readAll(List.of(read("c-1", PURPOSE, "n-1"), read("c-2", PURPOSE, "n-2")));

        assertTrue(answers.stream().allMatch(Held.class::isInstance));
        assertEquals(List.of("audit 2", "audit 1", "lookup 1 #2"), happened);
    }

    @Test
    void aFailureThatCannotPassIsNotTriedAgain() {
        Connector gone = lookup -> new Outcome.Unavailable("table missing", false);
        assertEquals(
                new Unavailable("table missing", 1), reader(gone, policy(9)).read(read("c-1", PURPOSE, "n-1")));
    }

    @Test
    void anUnansweredKeyLeavesTheWholeAnswerOpen() {
        Connector half = lookup ->
                new Outcome.Answered(Map.of("n-1", List.of(row("n-1", "2019-03-01"))), Map.of("n-1b", "busy"));
        assertInstanceOf(Unavailable.class, reader(half, policy(9)).read(read("c-1", PURPOSE, "n-1", "n-1b")));
    }

    @Test
    void aUsedUpVolumeIsDenied() {
        Sharing sharing = Agreements.signed(
                Samples.catalogWithPublished(Samples.resource(CODE)),
                Agreements.grant("g-1").volume(2).build());
        var reader = GrantedEvidenceReader.builder(sharing::decisions, log)
                .connector(CODE, connector)
                .build();
        var answers = reader.readAll(
                List.of(read("c-1", PURPOSE, "n-1"), read("c-2", PURPOSE, "n-1"), read("c-3", PURPOSE, "n-1")));
        assertInstanceOf(NotHeld.class, answers.get(1));
        assertEquals("GDB-SHR-013", ((Denied) answers.get(2)).code());
    }

    private GrantedEvidenceReader reader(Connector connector, ReadPolicy policy) {
        return GrantedEvidenceReader.builder(decisions(), log)
                .connector(CODE, connector)
                .policy(policy)
                .build();
    }

    private static java.util.function.Supplier<DecisionFunction> decisions() {
        return Agreements.signed(
                Samples.catalogWithPublished(Samples.resource(CODE)),
                Agreements.grant("g-1").build())::decisions;
    }

    private static ReadPolicy policy(int batch) {
        return new ReadPolicy(batch, Duration.ofSeconds(1), 3, Backoff.NONE);
    }

    private static EvidenceRead read(String subject, String purpose, String... keys) {
        return new EvidenceRead(
                READER,
                subject,
                purpose,
                CODE,
                List.of(FieldRef.of(CODE, "move-in-date")),
                FieldRef.of(CODE, "citizen-number"),
                List.of(keys),
                JULY);
    }

    private static DataRecord row(String number, String moved) {
        return DataRecord.of(
                WIDE,
                Map.of(
                        "citizen-number", Value.text(number),
                        "person-name", Value.text("王小明"),
                        "move-in-date", Value.text(moved)));
    }
}
