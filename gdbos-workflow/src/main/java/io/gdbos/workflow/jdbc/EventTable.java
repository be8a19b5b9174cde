package io.gdbos.workflow.jdbc;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.jdbc.Row;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import io.gdbos.core.protect.FieldCipher;
import io.gdbos.core.protect.jdbc.EncryptedColumn;
import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.history.EventType;
import io.gdbos.workflow.json.CaseJson;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The table {@code wf_event}. The hash of the event before is not kept twice. Thread-safe. */
final class EventTable {
    private static final String COLUMNS =
            "case_id, sequence, type, activity, iteration, began_at, happened_at, actor, payload, hash, salt,"
                    + " erased_digest";
    private static final String INSERT =
            "insert into wf_event (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ERASE =
            "update wf_event set payload = ?, salt = null, erased_digest = ? where case_id = ? and sequence = ?";
    private static final String BETWEEN_PARTS = "\n";

    static final EncryptedColumn PAYLOAD = new EncryptedColumn("wf_event", "payload", "case_id", "sequence");

    private final Store store;
    private final FieldCipher cipher;

    EventTable(Store store, FieldCipher cipher) {
        this.store = store;
        this.cipher = cipher;
    }

    void write(UnitOfWork unit, CaseEvent event) {
        unit.add(
                INSERT,
                event.caseId(),
                event.sequence(),
                event.type().name(),
                event.activity(),
                event.iteration(),
                event.began(),
                event.at(),
                actor(event.actor()),
                cipher.encrypt(event.payload(), PAYLOAD.cell(event.caseId() + "." + event.sequence())),
                HexFormat.of().parseHex(event.hash()),
                bytes(event.salt()),
                bytes(event.erasedDigest()));
    }

    /** Leaves the digest of what an event said in place of what it said. */
    void erase(UnitOfWork unit, CaseEvent event) {
        CaseEvent erased = event.erased();
        unit.addExpecting(1, ERASE, erased.payload(), bytes(erased.erasedDigest()), erased.caseId(), erased.sequence());
    }

    private static byte @Nullable [] bytes(@Nullable String hex) {
        return hex == null || hex.isEmpty() ? null : HexFormat.of().parseHex(hex);
    }

    /** The events of cases, by case id in order. */
    Map<String, List<CaseEvent>> find(Collection<String> caseIds) {
        Map<String, List<CaseEvent>> found = new TreeMap<>();
        for (List<String> chunk : Chunks.of(caseIds)) {
            store.visit(
                    "select " + COLUMNS + " from wf_event where case_id in " + Chunks.marks(chunk)
                            + " order by case_id, sequence",
                    row -> {
                        List<CaseEvent> events = found.computeIfAbsent(row.text(1), id -> new ArrayList<>());
                        String previous = events.isEmpty()
                                ? CaseEvent.NO_HASH
                                : events.get(events.size() - 1).hash();
                        events.add(read(row, previous));
                    },
                    chunk.toArray());
        }
        return found;
    }

    private CaseEvent read(Row row, String previous) throws SQLException {
        CaseJson.Payload payload =
                CaseJson.payload(cipher.decrypt(row.text(9), PAYLOAD.cell(row.text(1) + "." + row.integer(2))));
        byte[] erasedDigest = row.bytes(12);
        return new CaseEvent(
                row.text(1),
                row.integer(2),
                EventType.valueOf(row.text(3)),
                row.text(4),
                row.integer(5),
                row.instant(6),
                row.instant(7),
                actor(row.textOrNull(8)),
                payload.values(),
                payload.notes(),
                HexFormat.of().formatHex(row.bytes(11)),
                erasedDigest.length == 0 ? null : HexFormat.of().formatHex(erasedDigest),
                previous,
                HexFormat.of().formatHex(row.bytes(10)));
    }

    private static @Nullable String actor(@Nullable Actor actor) {
        if (actor == null) {
            return null;
        }
        List<String> parts =
                new ArrayList<>(List.of(actor.region().value(), actor.agency(), actor.role(), actor.person()));
        if (actor.onBehalfOf() != null) {
            parts.add(actor.onBehalfOf());
        }
        return String.join(BETWEEN_PARTS, parts);
    }

    private static @Nullable Actor actor(@Nullable String text) {
        if (text == null) {
            return null;
        }
        List<String> parts = List.of(text.split(BETWEEN_PARTS, -1));
        return new Actor(
                parts.get(3),
                parts.get(2),
                parts.get(1),
                RegionCode.parse(parts.get(0)),
                parts.size() > 4 ? parts.get(4) : null);
    }
}
