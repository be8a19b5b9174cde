package io.gdbos.core.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where databases differ: paging, locking, upsert, time and sync. Tested: H2 and PostgreSQL. Immutable.
 *
 * <p>Texts are built of identifiers that the caller wrote in code, never of values that came from outside.
 */
public abstract class Dialect {
    private final String id;

    Dialect(String id) {
        this.id = id;
    }

    /**
     * The dialect's part of a resource name, such as {@code audit-1.h2.sql}.
     *
     * @return {@code h2} or {@code postgresql}
     */
    public final String id() {
        return id;
    }

    /**
     * A select that returns a page. The select must be ordered.
     *
     * @param select the select
     * @param offset how many rows to leave out
     * @param rows how many rows to return at most
     * @return the text
     */
    public String page(String select, long offset, int rows) {
        String skip = offset == 0 ? "" : " offset " + offset + " rows";
        return select + skip + " fetch first " + rows + " rows only";
    }

    /**
     * A select that locks its rows until the transaction ends and leaves out rows that others hold.
     *
     * @param select the select
     * @return the text
     */
    public String forUpdateSkipLocked(String select) {
        return select + " for update skip locked";
    }

    /**
     * An insert that replaces the other columns where the key is there already.
     *
     * @param table the table
     * @param key the columns of its primary key
     * @param others the other columns, at least one
     * @return the text, with a question mark for each of the key, then of the others
     */
    public abstract String upsert(String table, List<String> key, List<String> others);

    /**
     * An insert that does nothing, and concerns no row, where the key is there already.
     *
     * @param table the table
     * @param key the columns of its primary key
     * @param others the other columns
     * @return the text, with a question mark for each of the key, then of the others
     */
    public abstract String insertIfAbsent(String table, List<String> key, List<String> others);

    /**
     * The time of the database in microseconds since 1970, for leases; it moves on within a transaction.
     *
     * @return an expression of type bigint
     */
    public abstract String nowMicros();

    /** Whether the sessions of this database were told to commit without waiting for the disk. */
    boolean isSyncOff(Connection connection) throws SQLException {
        return false;
    }

    /** Makes the transaction that begins wait for the disk, where sessions were told not to. */
    void askForSync(Connection connection) throws SQLException {}

    /** Waits for the disk after a commit, where the commit itself did not. */
    void sync(Connection connection) throws SQLException {}

    /** Whether the rows of a large result are fetched bit by bit only inside a transaction. */
    boolean streamsInTransaction() {
        return false;
    }

    /** Whether statements that define tables can be undone. */
    boolean hasTransactionalDdl() {
        return false;
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    static List<String> concat(List<String> key, List<String> others) {
        return Stream.concat(key.stream(), others.stream()).toList();
    }

    @Override
    public final String toString() {
        return id;
    }
}
