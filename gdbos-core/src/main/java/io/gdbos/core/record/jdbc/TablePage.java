package io.gdbos.core.record.jdbc;

import io.gdbos.core.record.Connector.Outcome.Unavailable;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.PageOutcome;
import io.gdbos.core.record.PageRequest;
import io.gdbos.core.record.RecordSchema;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** One page of one table, from where the page before ended. Confined to one thread. */
final class TablePage {
    private final TableMapping table;
    private final PageRequest request;
    private final RowValues rows;
    private final long end;
    private final List<DataRecord> records = new ArrayList<>();
    private @Nullable List<String> last;
    private boolean hasMore;

    TablePage(TableMapping table, PageRequest request, RowValues rows, long end) {
        this.table = table;
        this.request = request;
        this.rows = rows;
        this.end = end;
    }

    PageOutcome run(Connection connection) {
        if (table.order().isEmpty() || (request.changedSince() != null && table.changed() == null)) {
            return new Unavailable(
                    "Table \"" + table.table() + "\" has no "
                            + (table.order().isEmpty()
                                    ? "order for paging"
                                    : "column that tells when a row was changed")
                            + ".",
                    false);
        }
        @Nullable String token = request.token();
        @Nullable List<String> from = token == null ? null : PageToken.read(table, token);
        if (token != null && from == null) {
            return new Unavailable("The token of \"" + request.resource() + "\" is none of its own.", false);
        }
        try {
            Statements statements = new Statements(connection, end);
            if (from == null && hasRowsOutsideOrder(statements)) {
                return new Unavailable(
                        "Table \"" + table.table() + "\" has rows without a value in " + table.order()
                                + ", which orders it.",
                        false);
            }
            statements.run(select(statements, from), statement -> read(statements, statement, from));
        } catch (SQLException e) {
            return TableFailures.of(table, e);
        }
        return new PageOutcome.Page(records, hasMore ? PageToken.write(table, Objects.requireNonNull(last)) : null);
    }

    /** Such a row would be left out of every page without a word. */
    private boolean hasRowsOutsideOrder(Statements statements) throws SQLException {
        StringJoiner isNull = new StringJoiner(" is null or ", "", " is null");
        table.order().forEach(isNull::add);
        boolean[] found = new boolean[1];
        String select = "select " + table.order().get(0) + " from " + table.table() + " where " + isNull;
        statements.run(statements.firstRows(select, 1), statement -> {
            try (ResultSet result = statement.executeQuery()) {
                found[0] = result.next();
            }
        });
        return found[0];
    }

    private String select(Statements statements, @Nullable List<String> from) {
        String order = String.join(", ", table.order());
        StringBuilder select = new StringBuilder("select ").append(order);
        request.items()
                .forEach(item -> select.append(", ").append(table.column(item).orElseThrow()));
        select.append(" from ").append(table.table());
        List<String> conditions = new ArrayList<>();
        if (from != null) {
            conditions.add("(" + after() + ")");
        }
        if (request.changedSince() != null) {
            conditions.add(Objects.requireNonNull(table.changed()).column() + " >= ?");
        }
        if (!conditions.isEmpty()) {
            select.append(" where ").append(String.join(" and ", conditions));
        }
        return statements.firstRows(select.append(" order by ").append(order).toString(), request.size() + 1);
    }

    /** {@code a > ? or a = ? and b > ?}, since not every database compares rows. */
    private String after() {
        List<String> alternatives = new ArrayList<>();
        String equal = "";
        for (String column : table.order()) {
            alternatives.add(equal + column + " > ?");
            equal += column + " = ? and ";
        }
        return String.join(" or ", alternatives);
    }

    private void read(Statements statements, PreparedStatement statement, @Nullable List<String> from)
            throws SQLException {
        int position = 1;
        if (from != null) {
            for (int upTo = 1; upTo <= from.size(); upTo++) {
                for (String value : from.subList(0, upTo)) {
                    statements.bind(statement, position++, value);
                }
            }
        }
        if (request.changedSince() != null) {
            statement.setObject(
                    position, Objects.requireNonNull(table.changed()).bound(request.changedSince()));
        }
        statement.setFetchSize(request.size() + 1);
        RecordSchema schema = new RecordSchema(request.resource(), request.items());
        int keys = table.order().size();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                if (records.size() == request.size()) {
                    hasMore = true;
                    return;
                }
                records.add(rows.record(
                        schema, rows.texts(result, keys + 1, request.items().size())));
                last = rows.texts(result, 1, keys);
            }
        }
    }
}
