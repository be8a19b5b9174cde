package io.gdbos.core.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** H2 2.x. Its commit does not wait for the disk, so a checkpoint with sync follows each. */
final class H2Dialect extends Dialect {
    H2Dialect() {
        super("h2");
    }

    @Override
    public String upsert(String table, List<String> key, List<String> others) {
        return "merge into " + table + " (" + String.join(", ", concat(key, others)) + ") key ("
                + String.join(", ", key) + ") values (" + marks(key.size() + others.size()) + ")";
    }

    @Override
    public String insertIfAbsent(String table, List<String> key, List<String> others) {
        String columns = String.join(", ", concat(key, others));
        String matches =
                key.stream().map(column -> "t." + column + " = s." + column).collect(Collectors.joining(" and "));
        String values =
                concat(key, others).stream().map(column -> "s." + column).collect(Collectors.joining(", "));
        return "merge into " + table + " t using (values (" + marks(key.size() + others.size()) + ")) s (" + columns
                + ") on " + matches + " when not matched then insert (" + columns + ") values (" + values + ")";
    }

    @Override
    public String nowMicros() {
        return "cast(extract(epoch from current_timestamp(6)) * 1000000 as bigint)";
    }

    @Override
    void sync(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }
}
