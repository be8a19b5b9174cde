package io.gdbos.core.audit;

import io.gdbos.core.protect.Digests;

/** Makes the segment of a chain out of the hashes of its entries, in their order. Confined to one thread. */
public final class SegmentBuilder {
    private final ChainHead before;
    private final MerkleFrontier frontier = new MerkleFrontier();
    private String last;

    private SegmentBuilder(ChainHead before) {
        this.before = before;
        this.last = before.hash();
    }

    /**
     * Begins a segment.
     *
     * @param before how far the chain had come at the root before
     * @return the builder
     */
    public static SegmentBuilder after(ChainHead before) {
        return new SegmentBuilder(before);
    }

    /**
     * Takes the next entry.
     *
     * @param hash its hash
     */
    public void add(byte[] hash) {
        frontier.add(hash);
        last = Digests.hex(hash);
    }

    /**
     * The segment of what came.
     *
     * @return the segment
     */
    public ChainSegment build() {
        long size = frontier.size();
        return new ChainSegment(
                before.writer(),
                before.sequence() + 1,
                before.sequence() + size,
                last,
                size == 0 ? "" : Digests.hex(frontier.root()));
    }
}
