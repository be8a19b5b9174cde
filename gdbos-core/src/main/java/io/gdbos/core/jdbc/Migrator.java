package io.gdbos.core.jdbc;

import io.gdbos.core.GdbosException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Brings the tables of the modules to their newest version. One at a time: a row of {@code gdbos_schema_lock} is held
 * on a connection of its own, since some databases commit at every statement that defines a table.
 */
final class Migrator {
    private static final int LONGEST_WAIT_SECONDS = 60;
    private static final String VERSIONS = "create table if not exists gdbos_schema (module varchar(63) not null,"
            + " version integer not null, checksum char(64) not null, primary key (module, version))";
    private static final String LOCK = "create table if not exists gdbos_schema_lock (id integer not null primary key)";

    private final DataSource source;
    private final Dialect dialect;

    Migrator(DataSource source, Dialect dialect) {
        this.source = source;
        this.dialect = dialect;
    }

    void migrate(Migration... migrations) {
        try (Connection holder = source.getConnection();
                Connection worker = source.getConnection()) {
            prepare(worker);
            holder.setAutoCommit(false);
            try (PreparedStatement lock =
                    holder.prepareStatement("select id from gdbos_schema_lock where id = 1 for update")) {
                lock.setQueryTimeout(LONGEST_WAIT_SECONDS);
                lock.executeQuery().close();
                // Some drivers keep the limit for the connection, which others use next.
                lock.setQueryTimeout(0);
                for (Migration migration : migrations) {
                    migrate(migration, worker);
                }
                dialect.sync(worker);
            } finally {
                holder.rollback();
                holder.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw SqlFailures.of("Preparing the tables", e);
        }
    }

    /** Two processes may make the tables at the same time; the one that comes second finds them at the second try. */
    private void prepare(Connection worker) throws SQLException {
        try {
            tryPrepare(worker);
        } catch (SQLException e) {
            tryPrepare(worker);
        }
    }

    private void tryPrepare(Connection worker) throws SQLException {
        try (Statement statement = worker.createStatement()) {
            statement.execute(VERSIONS);
            statement.execute(LOCK);
        }
        try (Statement statement = worker.createStatement();
                ResultSet result = statement.executeQuery("select id from gdbos_schema_lock")) {
            if (result.next()) {
                return;
            }
        }
        try (Statement statement = worker.createStatement()) {
            statement.execute("insert into gdbos_schema_lock (id) values (1)");
        }
    }

    private void migrate(Migration migration, Connection worker) throws SQLException {
        Map<Integer, String> applied = applied(migration.module(), worker);
        for (int newest : applied.keySet()) {
            if (newest > migration.version()) {
                throw new GdbosException(
                        "Tables of \"" + migration.module() + "\" must have version " + migration.version()
                                + " or earlier; they have version " + newest + ".",
                        "Maybe a newer version of the software wrote them.",
                        null);
            }
        }
        for (int version = 1; version <= migration.version(); version++) {
            String script = migration.script(version, dialect);
            String before = applied.get(version);
            if (before == null) {
                apply(migration.module(), version, script, worker);
            } else if (!before.equals(checksum(script))) {
                throw new GdbosException("Script " + version + " of \"" + migration.module()
                        + "\" must be the one that was applied; it has changed since.");
            }
        }
    }

    private static Map<Integer, String> applied(String module, Connection worker) throws SQLException {
        Map<Integer, String> applied = new HashMap<>();
        try (PreparedStatement statement =
                worker.prepareStatement("select version, checksum from gdbos_schema where module = ?")) {
            statement.setString(1, module);
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    applied.put(result.getInt(1), result.getString(2));
                }
            }
        }
        return applied;
    }

    private void apply(String module, int version, String script, Connection worker) throws SQLException {
        worker.setAutoCommit(!dialect.hasTransactionalDdl());
        try (Statement statement = worker.createStatement();
                PreparedStatement note = worker.prepareStatement(
                        "insert into gdbos_schema (module, version, checksum) values (?, ?, ?)")) {
            for (String text : Migration.statements(script)) {
                statement.execute(text);
            }
            note.setString(1, module);
            note.setInt(2, version);
            note.setString(3, checksum(script));
            note.executeUpdate();
            if (!worker.getAutoCommit()) {
                worker.commit();
            }
        } catch (SQLException e) {
            if (!worker.getAutoCommit()) {
                worker.rollback();
            }
            throw SqlFailures.of("Script " + version + " of \"" + module + "\"", e);
        } finally {
            worker.setAutoCommit(true);
        }
    }

    private static String checksum(String script) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(script.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
