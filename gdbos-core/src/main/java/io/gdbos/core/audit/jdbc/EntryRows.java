package io.gdbos.core.audit.jdbc;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.jdbc.Row;
import io.gdbos.core.jdbc.UnitOfWork;
import java.sql.SQLException;
import java.util.List;

/** Entries as rows. The key of a row is its chain's number times 2^40 plus its number in the chain. */
final class EntryRows {
    static final int CHAIN_SHIFT = 40;
    static final String COLUMNS = "id, entry_at, person, actor_role, agency, region, behalf_of, action_name,"
            + " resource_code, items, purpose, grant_id, result_code, subject, hash";

    private static final String INSERT =
            "insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SEPARATOR = ",";

    private EntryRows() {}

    static long id(int chain, long sequence) {
        return ((long) chain << CHAIN_SHIFT) + sequence;
    }

    static long sequence(long id) {
        return id & ((1L << CHAIN_SHIFT) - 1);
    }

    static void check(AuditEntry entry) {
        for (String item : entry.items()) {
            if (item.isEmpty() || item.contains(SEPARATOR)) {
                throw new IllegalArgumentException(
                        "An audited item needs an id without a comma; came \"" + item + "\".");
            }
        }
    }

    static void insert(UnitOfWork unit, long id, AuditEntry entry, byte[] hash) {
        Actor actor = entry.actor();
        unit.add(
                INSERT,
                id,
                entry.at(),
                actor.person(),
                actor.role(),
                actor.agency(),
                actor.region().value(),
                actor.onBehalfOf(),
                entry.action(),
                entry.resource(),
                String.join(SEPARATOR, entry.items()),
                entry.purpose(),
                entry.grant(),
                entry.result(),
                entry.subject(),
                hash);
    }

    static AuditEntry read(Row row) throws SQLException {
        String items = row.text(10);
        return new AuditEntry(
                row.instant(2),
                new Actor(row.text(3), row.text(4), row.text(5), new RegionCode(row.text(6)), row.textOrNull(7)),
                row.text(8),
                row.text(9),
                items.isEmpty() ? List.of() : List.of(items.split(SEPARATOR, -1)),
                row.text(11),
                row.text(12),
                row.text(13),
                row.text(14));
    }

    static byte[] hash(Row row) throws SQLException {
        return row.bytes(15);
    }
}
