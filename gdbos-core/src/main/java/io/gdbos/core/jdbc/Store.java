package io.gdbos.core.jdbc;

import io.gdbos.core.GdbosException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One database, shared by the modules: tables, reads, and units of work whose commit returns only after the disk has
 * them. Thread-safe.
 */
public final class Store implements AutoCloseable {
    private static final int FETCHED_AT_ONCE = 1_000;

    private final Dialect dialect;
    private final Connections connections;
    private final Committer committer;
    private final Counters counters;
    private final @Nullable DataSource source;
    private final Runnable onClose;

    private Store(
            Dialect dialect,
            Connections connections,
            Committer committer,
            Counters counters,
            @Nullable DataSource source,
            Runnable onClose) {
        this.dialect = dialect;
        this.connections = connections;
        this.committer = committer;
        this.counters = counters;
        this.source = source;
        this.onClose = onClose;
    }

    /**
     * Opens an H2 file, and makes it if it is not there. Every commit is synced to the disk. Needs H2 and HikariCP on
     * the class path.
     *
     * @param directory the directory of the file; made if it is not there
     * @param name the name of the file: lower-case letters, digits, {@code _} and {@code -}
     * @return the store; closing it closes the file
     * @throws GdbosException when another process uses the file, or it cannot be opened
     */
    public static Store embedded(Path directory, String name) {
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(name, "name");
        EmbeddedH2.Opened opened = EmbeddedH2.open(directory, name);
        return on(opened.source(), Dialects.H2, opened.close());
    }

    /**
     * A store on a pool of the application. The dialect is found out by asking the database.
     *
     * @param source a pooled data source of H2 or PostgreSQL
     * @return the store; closing it leaves the data source open
     * @throws GdbosException when the database does not answer or is of another kind
     */
    public static Store on(DataSource source) {
        Objects.requireNonNull(source, "source");
        try (Connection connection = source.getConnection()) {
            return on(source, Dialects.detect(connection), () -> {});
        } catch (SQLException e) {
            throw SqlFailures.of("Asking the database for its kind", e);
        }
    }

    /**
     * A store on a pool of the application whose database understands a dialect though it has another name: written
     * for, untested.
     *
     * @param source a pooled data source
     * @param dialect the dialect to speak
     * @return the store; closing it leaves the data source open
     */
    public static Store on(DataSource source, Dialect dialect) {
        Objects.requireNonNull(source, "source");
        return on(source, Objects.requireNonNull(dialect, "dialect"), () -> {});
    }

    private static Store on(DataSource source, Dialect dialect, Runnable onClose) {
        Counters counters = new Counters();
        String name = dialect == Dialects.H2 ? "store (H2)" : "store (PostgreSQL)";
        Connections connections = Connections.of(source);
        boolean mustAskForSync;
        try {
            mustAskForSync = connections.lend(dialect::isSyncOff);
        } catch (SQLException e) {
            onClose.run();
            throw SqlFailures.of("Opening the " + name, e);
        }
        Committer committer = new GroupCommitter(source, dialect, mustAskForSync, counters, name);
        return new Store(dialect, connections, committer, counters, source, onClose);
    }

    /**
     * A store inside a transaction of the host: units are written at once and the host commits or rolls back. The
     * tables must be there already.
     *
     * @param connection a connection with auto-commit off; it stays the host's
     * @return the store; closing it leaves the connection open
     * @throws GdbosException when the database does not answer or is of another kind
     * @throws IllegalArgumentException when auto-commit is on
     */
    public static Store joining(Connection connection) {
        Objects.requireNonNull(connection, "connection");
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalArgumentException("The host's connection must have auto-commit off.");
            }
            Counters counters = new Counters();
            return new Store(
                    Dialects.detect(connection),
                    Connections.of(connection),
                    new HostTransaction(connection, counters),
                    counters,
                    null,
                    () -> {});
        } catch (SQLException e) {
            throw SqlFailures.of("Asking the host's connection for its kind", e);
        }
    }

    /**
     * The dialect of the database.
     *
     * @return the dialect
     */
    public Dialect dialect() {
        return dialect;
    }

    /**
     * Brings the tables of modules to their newest version, in the order given. What is there already is left alone;
     * processes that do so at the same time wait for each other.
     *
     * @param migrations the modules
     * @throws GdbosException when a script fails, was changed, or newer tables are there
     * @throws IllegalStateException when the store joins a host's transaction
     */
    public void migrate(Migration... migrations) {
        if (source == null) {
            throw new IllegalStateException("Tables cannot be made inside a host's transaction; use Store.on first.");
        }
        new Migrator(source, dialect).migrate(migrations);
    }

    /**
     * Begins to collect writes.
     *
     * @return an empty unit
     */
    public UnitOfWork newUnit() {
        return new UnitOfWork(committer);
    }

    /**
     * Stores many units, each together or not at all, with one commit for up to 256 of them, and returns only when they
     * are on disk. Units at fault are left out; {@link UnitOfWork#failure()} tells for each.
     *
     * @param units the units, none of which relies on another
     * @throws GdbosException the first failure, when there is one; the other units are stored nevertheless
     */
    public void commitAll(List<UnitOfWork> units) {
        committer.commit(List.copyOf(units));
        for (UnitOfWork unit : units) {
            Optional<GdbosException> failure = unit.failure();
            if (failure.isPresent()) {
                throw failure.get();
            }
        }
    }

    /**
     * Reads with plain JDBC.
     *
     * @param reader what reads
     * @param <T> what is read
     * @return what was read
     * @throws GdbosException when the database fails
     */
    public <T> T read(SqlReader<T> reader) {
        counters.reads.increment();
        try {
            return connections.lend(reader);
        } catch (SQLException e) {
            throw SqlFailures.of("Reading", e);
        }
    }

    /**
     * Reads all rows of a select.
     *
     * @param select the select, ordered if the order matters, with question marks
     * @param row makes a value of each row
     * @param values the values in the order of the question marks, of the kinds a {@link UnitOfWork} takes
     * @param <T> the values
     * @return the values in the order of the rows
     * @throws GdbosException when the database fails
     */
    public <T> List<T> list(String select, RowReader<T> row, @Nullable Object... values) {
        List<T> list = new ArrayList<>();
        visit(select, found -> list.add(row.read(found)), values);
        return list;
    }

    /**
     * Reads the first row of a select.
     *
     * @param select the select with question marks
     * @param row makes a value of the row
     * @param values the values in the order of the question marks
     * @param <T> the value
     * @return the value, empty when there is no row
     * @throws GdbosException when the database fails
     */
    public <T> Optional<T> first(String select, RowReader<T> row, @Nullable Object... values) {
        @Nullable Object[] bound = Parameters.portable(values, select);
        return read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(select)) {
                Parameters.bind(statement, bound);
                statement.setMaxRows(1);
                try (ResultSet result = statement.executeQuery()) {
                    return result.next() ? Optional.of(row.read(new Row(result))) : Optional.empty();
                }
            }
        });
    }

    /**
     * Shows all rows of a select, however many, without keeping them in memory.
     *
     * @param select the select, ordered if the order matters, with question marks
     * @param visitor is shown each row
     * @param values the values in the order of the question marks
     * @throws GdbosException when the database fails
     */
    public void visit(String select, RowVisitor visitor, @Nullable Object... values) {
        @Nullable Object[] bound = Parameters.portable(values, select);
        read(connection -> {
            boolean opensTransaction = dialect.streamsInTransaction() && connection.getAutoCommit();
            if (opensTransaction) {
                connection.setAutoCommit(false);
            }
            try (PreparedStatement statement = connection.prepareStatement(select)) {
                Parameters.bind(statement, bound);
                statement.setFetchSize(FETCHED_AT_ONCE);
                return show(statement, visitor);
            } finally {
                if (opensTransaction && !connection.isClosed()) {
                    connection.rollback();
                    connection.setAutoCommit(true);
                }
            }
        });
    }

    private static long show(PreparedStatement statement, RowVisitor visitor) throws SQLException {
        long rows = 0;
        try (ResultSet result = statement.executeQuery()) {
            Row row = new Row(result);
            while (result.next()) {
                visitor.visit(row);
                rows++;
            }
        }
        return rows;
    }

    /**
     * What the store did since it was opened.
     *
     * @return the counts at this moment
     */
    public StoreStatistics statistics() {
        return counters.look();
    }

    /** Waits for commits under way, then lets go of the database. Units that come later are refused. */
    @Override
    public void close() {
        committer.close();
        onClose.run();
    }
}
