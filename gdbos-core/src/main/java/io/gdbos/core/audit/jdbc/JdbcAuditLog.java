package io.gdbos.core.audit.jdbc;

import io.gdbos.core.Findings;
import io.gdbos.core.GdbosException;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.audit.AuditArchive;
import io.gdbos.core.audit.AuditChain;
import io.gdbos.core.audit.AuditEntry;
import io.gdbos.core.audit.AuditFilter;
import io.gdbos.core.audit.AuditLog;
import io.gdbos.core.audit.AuditRoot;
import io.gdbos.core.audit.AuditVerifier;
import io.gdbos.core.audit.AuditVisitor;
import io.gdbos.core.audit.ChainHead;
import io.gdbos.core.audit.InclusionProof;
import io.gdbos.core.audit.RootPolicy;
import io.gdbos.core.jdbc.DuplicateKeyException;
import io.gdbos.core.jdbc.GroupQueue;
import io.gdbos.core.jdbc.Migration;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
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
        return Migration.of("audit", 2, JdbcAuditLog.class);
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
     * Makes a root over what was appended to all chains since the root before, and keeps it. What it vouches for cannot
     * be changed or cut off unseen by anybody who knows its hash. Of one chain it covers about a million entries at
     * most; the next root covers the rest.
     *
     * @param at when
     * @return the root
     * @throws DuplicateKeyException when another process makes a root at the same time; nothing was kept
     */
    public AuditRoot seal(Instant at) {
        return new Roots(store, chains).seal(at);
    }

    /**
     * Makes a root if one is due. For a timer, or after appending; several processes may do so.
     *
     * @param policy when a root is due
     * @param clock tells the time
     * @return the root; empty when none was due, or another process was faster
     */
    public Optional<AuditRoot> sealIfDue(RootPolicy policy, InstantSource clock) {
        Roots known = new Roots(store, chains);
        Instant now = clock.instant();
        long unsealed = known.unsealed();
        Instant since = known.lastMade().or(this::firstEntryAt).orElse(now);
        if (!policy.isDue(unsealed, Duration.between(since, now))) {
            return Optional.empty();
        }
        try {
            return Optional.of(known.seal(now));
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    private Optional<Instant> firstEntryAt() {
        return store.first("select min(entry_at) from audit_entry having count(*) > 0", row -> row.instant(1));
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
     * Checks all chains against themselves and against the roots in the database.
     *
     * @return the first broken entry of each chain and the first broken root; nothing when all is whole
     */
    public Findings verify() {
        return verify(List.of());
    }

    /**
     * Checks all chains and roots, also against roots that were published: only these show that the end of the log was
     * cut off together with its roots.
     *
     * @param published roots from a source that the log's keeper cannot change
     * @return the first broken entry of each chain and the first broken root; nothing when all is whole
     */
    public Findings verify(List<AuditRoot> published) {
        AuditVerifier verifier = new AuditVerifier(published);
        new LogReader(store, chains, roots()).showAll(verifier);
        return verifier.finish();
    }

    /**
     * Shows the whole log, from where it was archived, in an order in which it can be checked anywhere.
     *
     * @param visitor is shown the log, such as the writer of an export
     */
    public void export(AuditVisitor visitor) {
        new LogReader(store, chains, roots()).showAll(visitor);
    }

    /**
     * Proves entries one by one, each against the root that covers it; those that no root covers yet are left out.
     *
     * @param filter which entries
     * @param consumer is given the proofs
     */
    public void exportProofs(AuditFilter filter, Consumer<InclusionProof> consumer) {
        new Proofs(store, chains, roots()).proveAll(filter, consumer);
    }

    /**
     * Proves that an entry was in the log when a root was made.
     *
     * @param ofWriter the id of the writer of the entry's chain
     * @param sequence the number of the entry in the chain
     * @param root the number of the root whose hash the reader of the proof knows
     * @return the proof; empty when the entry is not there, was archived, or is not covered by that root or one before
     */
    public Optional<InclusionProof> prove(String ofWriter, long sequence, long root) {
        return new Proofs(store, chains, roots()).prove(ofWriter, sequence, root);
    }

    /**
     * Hands entries over to an archive and removes them: those covered by roots that were made before a moment. The
     * roots stay, so that the chains go on from them and the archive can be proved against them. That it was done is
     * itself an entry. How long the archive must be kept is for the application to see to.
     *
     * @param before only what was sealed before this moment
     * @param archive keeps the entries; called once, on the caller's thread
     * @param actor who does it
     * @param at when
     * @return the last root whose entries were archived; empty when there was nothing to archive
     * @throws GdbosException when the archive does not keep them, or the part is broken; then nothing was removed
     */
    public Optional<AuditRoot> archive(Instant before, AuditArchive archive, Actor actor, Instant at) {
        return new Archiving(store, chains, roots()).run(before, archive, at).map(done -> {
            append(List.of(done.entry(actor, at)));
            return done.root();
        });
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
