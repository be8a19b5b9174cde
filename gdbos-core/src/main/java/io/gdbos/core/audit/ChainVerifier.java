package io.gdbos.core.audit;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.protect.Digests;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Checks the entries of one chain, in their order, and the heads that roots vouch for; names the first entry that is
 * broken. Confined to one thread.
 */
public final class ChainVerifier {
    private final String writer;
    private final AuditChain chain;
    private final Map<Long, String> vouched = new LinkedHashMap<>();
    private final List<Finding> broken = new ArrayList<>();

    private ChainVerifier(String writer) {
        this.writer = writer;
        this.chain = AuditChain.from(ChainHead.empty(writer));
    }

    /**
     * A verifier of a chain from its first entry.
     *
     * @param writer the id of the writer
     * @return the verifier
     */
    public static ChainVerifier of(String writer) {
        return new ChainVerifier(Objects.requireNonNull(writer, "writer"));
    }

    /**
     * Tells what a root vouches for; before the entries are shown.
     *
     * @param head the head of this chain in a root
     * @return this verifier
     */
    public ChainVerifier expect(ChainHead head) {
        if (head.sequence() > 0) {
            vouched.put(head.sequence(), head.hash());
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
        String computed = Digests.hex(chain.append(entry));
        if (!computed.equals(Digests.hex(hash))) {
            reject(sequence);
            return false;
        }
        String byRoot = vouched.remove(sequence);
        if (byRoot != null && !byRoot.equals(computed)) {
            broken.add(error("GDB-AUD-003", sequence, "is not the one that a root vouches for", "与根摘要不一致"));
            return false;
        }
        return true;
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
}
