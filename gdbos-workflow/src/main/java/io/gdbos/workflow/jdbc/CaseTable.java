package io.gdbos.workflow.jdbc;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.jdbc.Row;
import io.gdbos.core.jdbc.RowReader;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import io.gdbos.core.protect.FieldCipher;
import io.gdbos.core.protect.jdbc.EncryptedColumn;
import io.gdbos.core.record.DataRecord;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.CaseAppend;
import io.gdbos.workflow.CaseQuery;
import io.gdbos.workflow.CaseStatus;
import io.gdbos.workflow.json.CaseJson;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The table {@code wf_case}. Thread-safe. */
final class CaseTable {
    private static final int PAGE = 500;
    private static final String COLUMNS = "id, definition, version, business_key, content_digest, region, status,"
            + " outcome, sequence, last_hash, started_at, changed_at, ended_at, state";
    private static final String INSERT =
            "insert into wf_case (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE =
            "update wf_case set region = ?, status = ?, outcome = ?, sequence = ?, last_hash = ?,"
                    + " changed_at = ?, ended_at = ?, state = ? where id = ? and sequence = ?";
    private static final String ERASE = "update wf_case set business_key = ?, content_digest = ?, state = ?"
            + " where id = ? and sequence = ? and not exists (select 1 from wf_hold where case_id = ?)";

    /** A digest of few unknown values can be guessed, so it is kept like the values. */
    static final EncryptedColumn DIGEST = EncryptedColumn.of("wf_case", "content_digest", "id");

    static final EncryptedColumn STATE = EncryptedColumn.of("wf_case", "state", "id");

    private final Store store;
    private final FieldCipher cipher;
    private final DefinitionTable definitions;

    CaseTable(Store store, FieldCipher cipher, DefinitionTable definitions) {
        this.store = store;
        this.cipher = cipher;
        this.definitions = definitions;
    }

    void write(UnitOfWork unit, CaseAppend stretch) {
        Case head = stretch.head();
        byte[] hash = HexFormat.of().parseHex(head.lastHash());
        String state = cipher.encrypt(CaseJson.state(head), STATE.cell(head.id()));
        if (stretch.expectedSequence() == 0) {
            unit.add(
                    INSERT,
                    head.id(),
                    head.definition(),
                    head.version(),
                    head.businessKey(),
                    cipher.encrypt(head.contentDigest(), DIGEST.cell(head.id())),
                    head.region().value(),
                    head.status().name(),
                    head.outcome(),
                    head.sequence(),
                    hash,
                    head.startedAt(),
                    head.changedAt(),
                    head.endedAt(),
                    state);
        } else {
            unit.addExpecting(
                    1,
                    UPDATE,
                    head.region().value(),
                    head.status().name(),
                    head.outcome(),
                    head.sequence(),
                    hash,
                    head.changedAt(),
                    head.endedAt(),
                    state,
                    head.id(),
                    stretch.expectedSequence());
        }
    }

    /** Erases the data of a case unless it is held or has changed. */
    void erase(UnitOfWork unit, Case head) {
        Case erased = head.erased();
        unit.addExpecting(
                1,
                ERASE,
                erased.businessKey(),
                erased.contentDigest(),
                CaseJson.state(erased),
                erased.id(),
                erased.sequence(),
                erased.id());
    }

    Map<String, Case> find(Collection<String> ids) {
        Map<String, Case> found = new LinkedHashMap<>();
        for (List<String> chunk : Chunks.of(ids)) {
            store.visit(
                    "select " + COLUMNS + " from wf_case where id in " + Chunks.marks(chunk),
                    row -> {
                        Case head = read(row);
                        found.put(head.id(), head);
                    },
                    chunk.toArray());
        }
        return found;
    }

    void visit(CaseQuery query, Consumer<Case> visitor) {
        visitRows(COLUMNS, query, this::read, Case::id, visitor);
    }

    void visitIds(CaseQuery query, Consumer<List<String>> visitor) {
        List<String> page = new ArrayList<>();
        visitRows("id", query, row -> row.text(1), id -> id, id -> {
            page.add(id);
            if (page.size() == PAGE) {
                visitor.accept(List.copyOf(page));
                page.clear();
            }
        });
        if (!page.isEmpty()) {
            visitor.accept(page);
        }
    }

    /** Page by page, so that the visitor holds no connection and may write. */
    private <T> void visitRows(
            String columns, CaseQuery query, RowReader<T> reader, Function<T, String> idOf, Consumer<T> visitor) {
        StringBuilder select = new StringBuilder("select ").append(columns).append(" from wf_case where id > ?");
        List<@Nullable Object> values = new ArrayList<>();
        values.add("0");
        condition(select, values, "definition", query.definition());
        condition(
                select,
                values,
                "region",
                query.region() == null ? null : query.region().value());
        condition(
                select,
                values,
                "status",
                query.status() == null ? null : query.status().name());
        String text = store.dialect().page(select.append(" order by id").toString(), 0, PAGE);
        List<T> page;
        do {
            page = store.list(text, reader, values.toArray());
            page.forEach(visitor);
            if (!page.isEmpty()) {
                values.set(0, idOf.apply(page.get(page.size() - 1)));
            }
        } while (page.size() == PAGE);
    }

    private static void condition(
            StringBuilder select, List<@Nullable Object> values, String column, @Nullable String value) {
        if (value != null) {
            select.append(" and ").append(column).append(" = ?");
            values.add(value);
        }
    }

    private Case read(Row row) throws SQLException {
        String definition = row.text(2);
        int version = row.integer(3);
        CaseJson.State state = CaseJson.state(cipher.decrypt(row.text(14), STATE.cell(row.text(1))));
        return new Case(
                row.text(1),
                definition,
                version,
                row.text(4),
                cipher.decrypt(row.text(5), DIGEST.cell(row.text(1))),
                RegionCode.parse(row.text(6)),
                CaseStatus.valueOf(row.text(7)),
                row.textOrNull(8),
                DataRecord.of(definitions.schema(definition, version), state.values()),
                state.positions(),
                state.iterations(),
                state.explanations(),
                row.instant(11),
                row.instant(12),
                row.instantOrNull(13),
                row.integer(9),
                HexFormat.of().formatHex(row.bytes(10)));
    }
}
