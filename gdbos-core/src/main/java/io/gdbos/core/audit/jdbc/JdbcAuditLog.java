package io.gdbos.core.audit.jdbc;

import io.gdbos.core.Findings;
import io.gdbos.core.GdbosException;
import io.gdbos.core.audit.AuditChain;
import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.audit.AuditLog;
import io.gdbos.core.audit.AuditRoot;
import io.gdbos.core.audit.ChainHead;
import io.gdbos.core.jdbc.DuplicateKeyException;
import io.gdbos.core.jdbc.GroupQueue;
import io.gdbos.core.jdbc.Migration;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The audit log in a {@link Store}. Entries of callers who append at the same time are chained in one row order and
 * stored with one commit; every caller returns only when its entries are on disk. Thread-safe; a writer's id must be
 * used by one process at a time.
 */
public final class JdbcAuditLog implements AuditLog {
    private static final int CALLERS_AT_ONCE = 256;

    private final Store store;
    private final Chains chains;
    private final String writer;
    private final int chainNumber;
    private final GroupQueue<List<AuditEntry>> queue = new GroupQueue<>(CALLERS_AT_ONCE, this::store);

    /** Null when the database must be asked: in the beginning, and after a failure. Touched by the queue's leader only. */
    private volatile @Nullable AuditChain chain;

    private JdbcAuditLog(Store store, Chains chains, String writer, int chainNumber) {
        this.store = store;
        this.chains = chains;
        this.writer = writer;
        this.chainNumber = chainNumber;
    }

    /**
     * The tables of the audit log, for {@link Store#migrate}.
     *
     * @return the migration
     */
    public static Migration migration() {
        return Migration.of("audit", 1, JdbcAuditLog.class);
    }

    /**
     * Opens the log and goes on with the writer's chain.
     *
     * @param store the store, whose tables are there already
     * @param writer the id of the writer, such as the name of a node; one process at a time
     * @return the log
     * @throws GdbosException when the database fails
     */
    public static JdbcAuditLog open(Store store, String writer) {
        Objects.requireNonNull(store, "store");
        ChainHead.empty(writer);
        Chains chains = new Chains(store);
        return new JdbcAuditLog(store, chains, writer, chains.numberOf(writer));
    }

    @Override
    public void append(List<AuditEntry> entries) {
        List<AuditEntry> copy = List.copyOf(entries);
        copy.forEach(EntryRows::check);
        if (!copy.isEmpty()) {
            queue.submit(copy);
        }
    }

    private void store(List<List<AuditEntry>> brought) {
        AuditChain current = chain == null ? AuditChain.from(chains.head(writer, chainNumber)) : chain;
        // Only a commit that surely succeeded lets the next group go on from memory.
        chain = null;
        UnitOfWork unit = store.newUnit();
        for (List<AuditEntry> entries : brought) {
            for (AuditEntry entry : entries) {
                byte[] hash = current.append(entry);
                EntryRows.insert(unit, EntryRows.id(chainNumber, current.sequence()), entry, hash);
            }
        }
        try {
            unit.commit();
        } catch (DuplicateKeyException e) {
            throw new GdbosException(
                    "The audit chain of \"" + writer + "\" must have one writer; another one wrote to it.",
                    "Maybe two processes were given the same writer id.",
                    e);
        }
        chain = current;
    }

    /**
     * Makes a root over all chains as they are now and keeps it. What it vouches for cannot be changed or cut off
     * unseen by anybody who knows its hash.
     *
     * @param at when
     * @return the root
     * @throws DuplicateKeyException when another process makes a root at the same time; nothing was kept
     */
    public AuditRoot seal(Instant at) {
        return new Roots(store, chains).seal(at);
    }

    /**
     * The roots that were made.
     *
     * @return the roots in their order
     */
    public List<AuditRoot> roots() {
        return new Roots(store, chains).list();
    }

    /**
     * Checks all chains against themselves and against the roots.
     *
     * @return the first broken entry of each chain and the first broken root; nothing when all is whole
     */
    public Findings verify() {
        return new Verification(store, chains).run(roots());
    }

    /**
     * The entries about one subject, by their time.
     *
     * @param subject the token of the subject, such as a case id
     * @return the entries of all chains
     */
    public List<AuditEntry> about(String subject) {
        return store.list(
                "select " + EntryRows.COLUMNS + " from audit_entry where subject = ? order by entry_at, id",
                EntryRows::read,
                subject);
    }

    /**
     * How many entries there are.
     *
     * @return the number over all chains
     */
    public long size() {
        return store.first("select count(*) from audit_entry", row -> row.longInteger(1))
                .orElse(0L);
    }
}
