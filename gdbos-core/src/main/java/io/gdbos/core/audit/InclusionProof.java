package io.gdbos.core.audit;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.protect.Digests;
import java.util.List;
import java.util.Objects;

/**
 * The proof that one entry was in the log when a root was made. It holds all it needs: whoever knows the hash of the
 * root, from paper or from another agency, checks it without the database. Its length grows with the logarithm of the
 * number of entries. Immutable.
 *
 * @param writer the id of the writer of the entry's chain
 * @param sequence the number of the entry in the chain
 * @param previous the hash of the entry before it
 * @param entry the entry
 * @param entryPath the neighbours on the way from the entry to the tree of its segment
 * @param segment the segment
 * @param segmentIndex which of the segments of the root it is, from 0
 * @param segmentCount how many segments the root has
 * @param segmentPath the neighbours on the way from the segment to the content of the root
 * @param roots the root that covers the entry, and after it those that lead to the root whose hash is known
 */
public record InclusionProof(
        String writer,
        long sequence,
        String previous,
        AuditEntry entry,
        List<String> entryPath,
        ChainSegment segment,
        int segmentIndex,
        int segmentCount,
        List<String> segmentPath,
        List<RootHeader> roots) {
    /** Copies the lists. */
    public InclusionProof {
        Objects.requireNonNull(writer, "writer");
        Objects.requireNonNull(previous, "previous");
        Objects.requireNonNull(entry, "entry");
        entryPath = List.copyOf(entryPath);
        Objects.requireNonNull(segment, "segment");
        segmentPath = List.copyOf(segmentPath);
        roots = List.copyOf(roots);
        if (roots.isEmpty()) {
            throw new IllegalArgumentException("A proof needs the root that covers the entry.");
        }
    }

    /**
     * Checks the proof.
     *
     * @param published the hash of the last root, from a source that the log's keeper cannot change
     * @return what does not hold; nothing when the entry was in the log when that root was made
     */
    public Findings verify(String published) {
        if (!segment.writer().equals(writer) || sequence < segment.first() || sequence > segment.last()) {
            return broken("the entry is not in the segment", "记录不在该段内");
        }
        try {
            AuditChain chain = AuditChain.from(new ChainHead(writer, sequence - 1, previous));
            byte[] tree = MerkleTree.rootOf(
                    chain.append(entry), sequence - segment.first(), segment.size(), bytes(entryPath));
            if (tree == null || !Digests.hex(tree).equals(segment.tree())) {
                return broken("the entry does not lead to its segment", "记录与所在段不符");
            }
            byte[] content = MerkleTree.rootOf(segment.digest(), segmentIndex, segmentCount, bytes(segmentPath));
            if (content == null || !Digests.hex(content).equals(roots.get(0).content())) {
                return broken("the segment does not lead to its root", "段与根摘要不符");
            }
        } catch (IllegalArgumentException e) {
            return broken("a hash is not of 64 hexadecimal digits", "摘要格式不正确");
        }
        for (int i = 1; i < roots.size(); i++) {
            if (!roots.get(i).previous().equals(roots.get(i - 1).hash())) {
                return broken("root " + roots.get(i).number() + " does not follow the one before", "根摘要不连续");
            }
        }
        return roots.get(roots.size() - 1).hash().equals(published)
                ? Findings.none()
                : broken("the root is not the published one", "根摘要与公布的不一致");
    }

    private Findings broken(String english, String chinese) {
        return Findings.of(Finding.error(
                "GDB-AUD-007",
                "chain " + writer + ", entry " + sequence,
                "The proof of entry " + sequence + " of chain \"" + writer + "\" does not hold: " + english + ".",
                "审计链“" + writer + "”第" + sequence + "条的存在性证明不成立：" + chinese + "。"));
    }

    private static List<byte[]> bytes(List<String> hashes) {
        return hashes.stream().map(Digests::parseHex).toList();
    }
}
