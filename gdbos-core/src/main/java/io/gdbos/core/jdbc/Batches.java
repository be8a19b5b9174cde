package io.gdbos.core.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The statements of several units, merged into JDBC batches by their text. The order within each unit is kept: a
 * statement joins the first batch of its text that runs no earlier than the unit's previous statement.
 */
final class Batches {
    /** Keeps memory and packets bounded. */
    private static final int ROWS_AT_ONCE = 1_000;

    private final List<Batch> order = new ArrayList<>();
    private final Map<String, List<Batch>> bySql = new HashMap<>();

    private record Batch(int place, String sql, List<Write> writes) {}

    static Batches of(List<UnitOfWork> units) {
        Batches batches = new Batches();
        for (UnitOfWork unit : units) {
            batches.add(unit);
        }
        return batches;
    }

    private void add(UnitOfWork unit) {
        Batch previous = null;
        for (Write write : unit.writes()) {
            if (previous == null || !previous.sql.equals(write.sql())) {
                previous = batchFor(write.sql(), previous == null ? 0 : previous.place);
            }
            previous.writes.add(write);
        }
    }

    private Batch batchFor(String sql, int earliest) {
        List<Batch> same = bySql.computeIfAbsent(sql, text -> new ArrayList<>());
        for (Batch batch : same) {
            if (batch.place >= earliest) {
                return batch;
            }
        }
        Batch added = new Batch(order.size(), sql, new ArrayList<>());
        order.add(added);
        same.add(added);
        return added;
    }

    void run(Connection connection, Counters counters) throws SQLException {
        for (Batch batch : order) {
            try (PreparedStatement statement = connection.prepareStatement(batch.sql)) {
                for (int from = 0; from < batch.writes.size(); from += ROWS_AT_ONCE) {
                    List<Write> part = batch.writes.subList(from, Math.min(batch.writes.size(), from + ROWS_AT_ONCE));
                    counters.statements.increment();
                    counters.rows.add(part.size());
                    run(statement, part);
                }
            }
        }
    }

    private static void run(PreparedStatement statement, List<Write> writes) throws SQLException {
        if (writes.size() == 1) {
            Parameters.bind(statement, writes.get(0).values());
            check(writes.get(0), statement.executeUpdate());
            return;
        }
        for (Write write : writes) {
            Parameters.bind(statement, write.values());
            statement.addBatch();
        }
        int[] counts = statement.executeBatch();
        for (int i = 0; i < counts.length; i++) {
            check(writes.get(i), counts[i]);
        }
    }

    private static void check(Write write, int count) {
        if (write.expectedRows() == UnitOfWork.ANY || count == write.expectedRows()) {
            return;
        }
        // A driver that rewrites batches does not count; then the units run one by one, where it does.
        String came = count == Statement.SUCCESS_NO_INFO ? "an unknown number" : Integer.toString(count);
        throw new StaleWriteException("\"" + SqlFailures.shorten(write.sql()) + "\" was expected to concern "
                + write.expectedRows() + " row(s); it concerned " + came + ".");
    }
}
