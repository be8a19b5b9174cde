package io.gdbos.core.audit;

import io.gdbos.core.protect.Digests;
import io.gdbos.core.protect.Sm3;

/**
 * The chain of one writer: the hash of each entry is the SM3 digest over the hash before it, the entry's number and the
 * entry, so that no entry can be changed, left out or moved without breaking all that follow. Confined to one thread.
 */
public final class AuditChain {
    private final String writer;
    private final Sm3 digest = new Sm3();
    private final CanonicalBytes form = new CanonicalBytes();
    private long sequence;
    private byte[] hash;

    private AuditChain(ChainHead head) {
        this.writer = head.writer();
        this.sequence = head.sequence();
        this.hash = Digests.parseHex(head.hash());
    }

    /**
     * Goes on where a chain has come to.
     *
     * @param head how far it has come
     * @return the chain
     */
    public static AuditChain from(ChainHead head) {
        return new AuditChain(head);
    }

    /**
     * Appends an entry.
     *
     * @param entry the entry
     * @return its hash, 32 bytes; {@link #head()} tells its number
     */
    public byte[] append(AuditEntry entry) {
        sequence++;
        form.clear().raw(hash).number(sequence).entry(entry);
        hash = digest.update(form.array(), 0, form.length()).finish();
        return hash.clone();
    }

    /**
     * The number of the last entry.
     *
     * @return the number, counted from 1; 0 before the first entry
     */
    public long sequence() {
        return sequence;
    }

    /**
     * How far the chain has come.
     *
     * @return its head
     */
    public ChainHead head() {
        return new ChainHead(writer, sequence, Digests.hex(hash));
    }
}
