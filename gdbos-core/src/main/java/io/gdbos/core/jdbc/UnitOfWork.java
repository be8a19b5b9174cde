package io.gdbos.core.jdbc;

import io.gdbos.core.GdbosException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes that are stored together or not at all. It only collects; nothing reaches the database before
 * {@link #commit()}, so that it can be handed from module to module.
 *
 * <p>The statements of a unit run in the order in which they were added. Units that are committed at the same time may
 * share one transaction in which statements of the same text run as one batch; units must therefore not rely on one
 * another before they are committed. Values may be text, {@code Integer}, {@code Long}, {@code BigDecimal},
 * {@code Double}, {@code Boolean}, {@code LocalDate}, {@code Instant} (kept as microseconds in a bigint), {@code byte[]}
 * (not copied) or null; an empty text is kept as NULL. Confined to one thread.
 */
public final class UnitOfWork {
    static final int ANY = -1;

    private final Committer committer;
    private final List<Write> writes = new ArrayList<>();
    private boolean isSubmitted;
    private boolean isCommitted;
    private @Nullable GdbosException failure;

    UnitOfWork(Committer committer) {
        this.committer = committer;
    }

    /**
     * Adds a statement.
     *
     * @param sql an insert, update or delete with question marks
     * @param values the values in the order of the question marks
     * @return this unit
     */
    public UnitOfWork add(String sql, @Nullable Object... values) {
        return add(ANY, sql, values);
    }

    /**
     * Adds a statement that must concern so many rows; otherwise the unit fails with {@link StaleWriteException}.
     *
     * @param rows the number of rows, not negative
     * @param sql an insert, update or delete with question marks
     * @param values the values in the order of the question marks
     * @return this unit
     */
    public UnitOfWork addExpecting(int rows, String sql, @Nullable Object... values) {
        if (rows < 0) {
            throw new IllegalArgumentException("Expected rows must not be negative; came " + rows + ".");
        }
        return add(rows, sql, values);
    }

    private UnitOfWork add(int rows, String sql, @Nullable Object[] values) {
        Objects.requireNonNull(sql, "sql");
        if (isSubmitted) {
            throw new IllegalStateException("The unit of work was committed already; begin a new one.");
        }
        writes.add(new Write(sql, Parameters.portable(values, sql), rows));
        return this;
    }

    /**
     * Stores the unit and returns only when it is on disk, or, where the store joins a host's transaction, when it is
     * written and waits for the host's commit. A unit without statements does nothing.
     *
     * @throws StaleWriteException when a statement met other rows than expected
     * @throws DuplicateKeyException when a key is there already
     * @throws CommitInDoubtException when the connection or disk failed during the commit
     * @throws GdbosException when the database fails; in all cases but doubt nothing of the unit was stored
     */
    public void commit() {
        committer.commit(List.of(this));
        if (failure != null) {
            throw failure;
        }
    }

    /**
     * How many statements were added.
     *
     * @return the number
     */
    public int size() {
        return writes.size();
    }

    /**
     * Why the unit was not stored.
     *
     * @return the failure; empty before the commit and after one that succeeded
     */
    public Optional<GdbosException> failure() {
        return Optional.ofNullable(failure);
    }

    /**
     * Whether the unit was stored.
     *
     * @return true after a commit that succeeded
     */
    public boolean isCommitted() {
        return isCommitted;
    }

    List<Write> writes() {
        return writes;
    }

    void submit() {
        if (isSubmitted) {
            throw new IllegalStateException("The unit of work was committed already; begin a new one.");
        }
        isSubmitted = true;
        isCommitted = writes.isEmpty();
    }

    void succeed() {
        isCommitted = true;
    }

    void fail(GdbosException reason) {
        failure = reason;
    }
}
