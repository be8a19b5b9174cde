package io.gdbos.core.audit;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The root of a {@link MerkleTree} over leaves that come one by one: keeps one hash for each level, not the leaves.
 * Confined to one thread.
 */
final class MerkleFrontier {
    private final Deque<byte[]> subtrees = new ArrayDeque<>();
    private long size;

    void add(byte[] content) {
        byte[] hash = MerkleTree.leaf(content);
        for (long full = size; (full & 1) == 1; full >>= 1) {
            hash = MerkleTree.node(subtrees.pop(), hash);
        }
        subtrees.push(hash);
        size++;
    }

    long size() {
        return size;
    }

    /** The root over what came, at least one leaf; more may come. */
    byte[] root() {
        byte[] hash = null;
        for (byte[] subtree : subtrees) {
            hash = hash == null ? subtree : MerkleTree.node(subtree, hash);
        }
        if (hash == null) {
            throw new IllegalStateException("A tree needs a leaf.");
        }
        return hash;
    }

    void clear() {
        subtrees.clear();
        size = 0;
    }
}
