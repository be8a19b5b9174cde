package io.gdbos.examples.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.catalog.CatalogAuthority;
import io.gdbos.catalog.LifeCycleStep;
import io.gdbos.catalog.share.ReadPolicy;
import io.gdbos.catalog.testkit.SampleCatalog;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.audit.jdbc.JdbcAuditLog;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.record.Connector;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import io.gdbos.core.spi.EvidenceAnswer;
import io.gdbos.core.spi.EvidenceRead;
import io.gdbos.core.spi.EvidenceReader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementIT {
    private static final RegionCode KUIWEN = RegionCode.parse("370705");
    private static final String NUMBER = "370705202004120021";
    private static final String NAME = "李小河";
    private static final String REGISTER = SampleCatalog.codeOf("household_register");
    private static final Instant JULY = Instant.parse("2026-07-11T01:00:00Z");

    @TempDir
    Path folder;

    private Store store;
    private JdbcAuditLog audit;
    private SampleCatalog catalog;
    private EvidenceReader reader;
    private int lookups;

    @BeforeEach
    void open() {
        store = Store.embedded(folder, "audit");
        store.migrate(JdbcAuditLog.migration());
        audit = JdbcAuditLog.open(store, "enrolment");
        catalog = SampleCatalog.inMemory();
        reader = catalog.reader(audit, ReadPolicy.DEFAULT, table -> this::lookup);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Connector.Outcome lookup(Connector.Lookup lookup) {
        lookups++;
        RecordSchema schema =
                RecordSchema.of("household", "citizen-number", "person-name", "ethnicity", "move-in-date");
        DataRecord held =
                DataRecord.of(schema, Map.of("citizen-number", Value.text(NUMBER), "person-name", Value.text(NAME)));
        return new Connector.Outcome.Answered(Map.of(NUMBER, List.of(held)), Map.of());
    }

    private EvidenceAnswer read(String subject, String agency, String purpose, Instant at, String... items) {
        return reader.read(new EvidenceRead(
                Actor.of("enrolment-machine", "system", agency, KUIWEN),
                subject,
                purpose,
                REGISTER,
                List.of(items).stream().map(item -> FieldRef.of(REGISTER, item)).toList(),
                FieldRef.of(REGISTER, "citizen-number"),
                List.of(NUMBER),
                at));
    }

    private EvidenceAnswer read(String subject, String... items) {
        return read(subject, "education-370705", SampleCatalog.PURPOSE, JULY, items);
    }

    private void refused(String code, EvidenceAnswer answer) {
        EvidenceAnswer.Denied denied = assertInstanceOf(EvidenceAnswer.Denied.class, answer);
        assertEquals(code, denied.code());
        assertFalse(denied.reason().chinese().isBlank());
        assertEquals(0, lookups, "nothing is fetched without a grant");
        List<AuditEntry> entries = audit.about("case-1");
        assertEquals(1, entries.size());
        assertEquals(code, entries.get(0).result());
        assertEquals("", entries.get(0).grant());
        assertFalse(audit.verify().hasErrors());
    }

    @Test
    void aGrantedFieldIsReadUnderItsGrantAndAudited() {
        assertInstanceOf(EvidenceAnswer.Held.class, read("case-1", "citizen-number", "person-name"));
        AuditEntry entry = audit.about("case-1").get(0);
        assertEquals("permitted", entry.result());
        assertEquals("enrolment-2026-household-register", entry.grant());
        assertEquals(SampleCatalog.PURPOSE, entry.purpose());
        assertEquals(List.of("citizen-number", "person-name"), entry.items());
    }

    @Test
    void aFieldThatIsNotGrantedIsRefused() {
        refused("GDB-SHR-012", read("case-1", "citizen-number", "ethnicity"));
    }

    @Test
    void aReadAfterTheLastDayIsRefusedAndOneOnItIsNot() {
        Instant lastEvening = Instant.parse("2026-08-31T15:59:59Z");
        assertInstanceOf(
                EvidenceAnswer.Held.class,
                read("case-0", "education-370705", SampleCatalog.PURPOSE, lastEvening, "person-name"));
        lookups = 0;
        refused(
                "GDB-SHR-011",
                read("case-1", "education-370705", SampleCatalog.PURPOSE, lastEvening.plusSeconds(1), "person-name"));
    }

    @Test
    void anotherPurposeIsRefused() {
        refused("GDB-SHR-007", read("case-1", "education-370705", "marketing", JULY, "person-name"));
    }

    @Test
    void anotherAgencyIsRefused() {
        refused("GDB-SHR-006", read("case-1", "market-regulation", SampleCatalog.PURPOSE, JULY, "person-name"));
    }

    @Test
    void aWithdrawnResourceIsRefused() {
        withdraw();
        refused("GDB-SHR-003", read("case-1", "person-name"));
    }

    private void withdraw() {
        Actor reviewer =
                Actor.of("reviewer", CatalogAuthority.BUREAU_REVIEWER, SampleCatalog.DATA_BUREAU, SampleCatalog.CITY);
        catalog.catalog()
                .advance(REGISTER, LifeCycleStep.WITHDRAW, reviewer, JULY.minusSeconds(60), "withdrawn")
                .orThrow();
    }

    @Test
    void noPersonStandsInAnyColumnOfTheLog() {
        read("case-1", "person-name");
        read("case-2", "ethnicity");
        read("case-3", "education-370705", "marketing", JULY, "person-name");
        StringBuilder log = new StringBuilder();
        long rows = store.read(connection -> {
            long count = 0;
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("select * from audit_entry")) {
                while (result.next()) {
                    count++;
                    for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                        log.append(result.getString(i)).append('\n');
                    }
                }
            }
            return count;
        });
        assertEquals(3, rows);
        assertTrue(log.toString().contains("person-name"), "the fields are named");
        assertFalse(log.toString().contains(NUMBER));
        assertFalse(log.toString().contains(NAME));
        assertFalse(audit.verify().hasErrors());
    }
}
