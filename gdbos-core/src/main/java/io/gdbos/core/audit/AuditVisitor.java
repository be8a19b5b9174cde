package io.gdbos.core.audit;

import java.util.List;

/**
 * Is shown a part of the log in an order in which it can be checked without memory of it: where it begins, then each root
 * and the entries that it covers, chain by chain, at last the entries that no root covers yet. Implementations are
 * confined to one thread.
 */
public interface AuditVisitor {
    /**
     * Where the part begins; shown first.
     *
     * @param after the root before the first one shown; none when the log is shown from its beginning
     */
    void begin(List<AuditRoot> after);

    /**
     * A root; its entries follow.
     *
     * @param root the root
     */
    void root(AuditRoot root);

    /**
     * An entry.
     *
     * @param writer the id of the writer of its chain
     * @param sequence its number in the chain
     * @param entry the entry
     * @param hash its hash, 32 bytes
     */
    void entry(String writer, long sequence, AuditEntry entry, byte[] hash);

    /** The part is complete; shown last. */
    void end();
}
