package io.gdbos.core.audit;

import io.gdbos.core.protect.Digests;
import java.util.List;

/** Makes the proofs of entries of one segment. Immutable. */
public final class ProofMaker {
    private final List<RootHeader> roots;
    private final ChainSegment segment;
    private final int segmentIndex;
    private final int segmentCount;
    private final List<String> segmentPath;
    private final MerkleTree entries;

    private ProofMaker(ChainSegment segment, List<byte[]> hashes, List<AuditRoot> roots) {
        AuditRoot root = roots.get(0);
        this.segment = segment;
        this.segmentIndex = root.segments().indexOf(segment);
        this.segmentCount = root.segments().size();
        this.segmentPath = hex(root.tree().path(segmentIndex));
        this.entries = MerkleTree.of(hashes);
        this.roots = roots.stream().map(AuditRoot::header).toList();
    }

    /**
     * Makes a maker.
     *
     * @param segment the segment
     * @param hashes the hashes of all its entries, in their order
     * @param roots the root that covers the segment, and after it those that lead to the root whose hash is known
     * @return the maker
     */
    public static ProofMaker of(ChainSegment segment, List<byte[]> hashes, List<AuditRoot> roots) {
        return new ProofMaker(segment, hashes, roots);
    }

    /**
     * Proves an entry.
     *
     * @param previous how far the chain had come before it
     * @param entry the entry
     * @return the proof
     */
    public InclusionProof prove(ChainHead previous, AuditEntry entry) {
        long sequence = previous.sequence() + 1;
        return new InclusionProof(
                segment.writer(),
                sequence,
                previous.hash(),
                entry,
                hex(entries.path(Math.toIntExact(sequence - segment.first()))),
                segment,
                segmentIndex,
                segmentCount,
                segmentPath,
                roots);
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(Digests::hex).toList();
    }
}
