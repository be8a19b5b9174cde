package io.gdbos.core.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** PostgreSQL 15 or later. Its commit waits for the disk unless the session was told otherwise. */
final class PostgresDialect extends Dialect {
    PostgresDialect() {
        super("postgresql");
    }

    @Override
    public String upsert(String table, List<String> key, List<String> others) {
        String changes =
                others.stream().map(column -> column + " = excluded." + column).collect(Collectors.joining(", "));
        return insert(table, key, others) + " on conflict (" + String.join(", ", key) + ") do update set " + changes;
    }

    @Override
    public String insertIfAbsent(String table, List<String> key, List<String> others) {
        return insert(table, key, others) + " on conflict (" + String.join(", ", key) + ") do nothing";
    }

    private static String insert(String table, List<String> key, List<String> others) {
        return "insert into " + table + " (" + String.join(", ", concat(key, others)) + ") values ("
                + marks(key.size() + others.size()) + ")";
    }

    @Override
    public String nowMicros() {
        return "cast(extract(epoch from clock_timestamp()) * 1000000 as bigint)";
    }

    @Override
    boolean isSyncOff(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show synchronous_commit")) {
            return result.next() && result.getString(1).equals("off");
        }
    }

    @Override
    void askForSync(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local synchronous_commit to on");
        }
    }

    @Override
    boolean streamsInTransaction() {
        return true;
    }

    @Override
    boolean hasTransactionalDdl() {
        return true;
    }
}
