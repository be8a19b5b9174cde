package io.gdbos.core.audit;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.protect.Digests;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Checks the entries of one chain, in their order, and the segments that roots vouch for; names the first entry that is
 * broken. An entry that was rewritten with all that follow it is found by the next root, which vouches for its segment.
 * Confined to one thread.
 */
public final class ChainVerifier {
    private final String writer;
    private final AuditChain chain;
    private final MerkleFrontier tree = new MerkleFrontier();
    private final Map<Long, ChainSegment> vouched = new HashMap<>();
    private final List<Finding> broken = new ArrayList<>();
    private long proved;

    private ChainVerifier(ChainHead head) {
        this.writer = head.writer();
        this.chain = AuditChain.from(head);
        this.proved = head.sequence();
    }

    /**
     * A verifier of a chain from its first entry.
     *
     * @param writer the id of the writer
     * @return the verifier
     */
    public static ChainVerifier of(String writer) {
        return from(ChainHead.empty(writer));
    }

    /**
     * A verifier of a chain from a point on that is known to be true, such as the head in a root whose entries were
     * archived.
     *
     * @param head how far the chain had come
     * @return the verifier
     */
    public static ChainVerifier from(ChainHead head) {
        return new ChainVerifier(head);
    }

    /**
     * Tells what a root vouches for; before the last entry of the segment is shown.
     *
     * @param segment the segment of this chain in a root
     * @return this verifier
     */
    public ChainVerifier expect(ChainSegment segment) {
        if (segment.last() > chain.sequence()) {
            vouched.put(segment.last(), segment);
        }
        return this;
    }

    /**
     * Shows the next entry. Once an entry is broken, those that follow are not looked at.
     *
     * @param sequence its number as it was kept
     * @param entry the entry as it was kept
     * @param hash its hash as it was kept
     * @return whether the chain is whole up to this entry
     */
    public boolean accept(long sequence, AuditEntry entry, byte[] hash) {
        if (!broken.isEmpty()) {
            return false;
        }
        long expected = chain.sequence() + 1;
        if (sequence != expected) {
            broken.add(error("GDB-AUD-001", expected, "is missing; entry " + sequence + " follows", "缺失"));
            return false;
        }
        byte[] computed = chain.append(entry);
        if (!Arrays.equals(computed, hash)) {
            reject(sequence);
            return false;
        }
        tree.add(computed);
        return isVouchedFor(sequence, computed);
    }

    private boolean isVouchedFor(long sequence, byte[] computed) {
        @Nullable ChainSegment segment = vouched.remove(sequence);
        if (segment == null) {
            return true;
        }
        boolean isTrue = segment.hash().equals(Digests.hex(computed))
                && (segment.tree().isEmpty()
                        || (tree.size() == segment.size() && segment.tree().equals(Digests.hex(tree.root()))));
        if (!isTrue) {
            broken.add(rewritten(proved + 1, sequence));
        }
        proved = sequence;
        tree.clear();
        return isTrue;
    }

    /**
     * Shows that the next entry is there but cannot be read as an entry.
     *
     * @param sequence its number as it was kept
     */
    public void reject(long sequence) {
        if (broken.isEmpty()) {
            broken.add(error("GDB-AUD-002", sequence, "was changed after it was written", "在写入后被改动"));
        }
    }

    /**
     * How far the chain has come with what was shown.
     *
     * @return its head
     */
    public ChainHead head() {
        return chain.head();
    }

    /**
     * Ends: what the roots vouch for must have been shown.
     *
     * @return the first broken entry; nothing when the chain is whole
     */
    public Findings finish() {
        if (broken.isEmpty() && !vouched.isEmpty()) {
            long first = chain.sequence() + 1;
            broken.add(error(
                    "GDB-AUD-004", first, "and those after it were cut off; a root vouches for them", "及其后的记录被截去"));
        }
        return Findings.of(broken.toArray(Finding[]::new));
    }

    private Finding error(String code, long sequence, String english, String chinese) {
        return Finding.error(
                code,
                "chain " + writer + ", entry " + sequence,
                "Audit entry " + sequence + " of chain \"" + writer + "\" " + english + ".",
                "审计链“" + writer + "”第" + sequence + "条" + chinese + "。");
    }

    private Finding rewritten(long first, long last) {
        return Finding.error(
                "GDB-AUD-003",
                "chain " + writer + ", entries " + first + "-" + last,
                "One of the audit entries " + first + " to " + last + " of chain \"" + writer
                        + "\" was rewritten with all after it; a root vouches for others.",
                "审计链“" + writer + "”第" + first + "至" + last + "条中有记录连同其后的记录被重写，与根摘要不一致。");
    }
}
