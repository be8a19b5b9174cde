package io.gdbos.core.audit;

import io.gdbos.core.protect.Sm3;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hash tree over a list (in the shape of RFC 6962, section 2.1, with SM3): that one leaf is in it is proved by one
 * hash for each level. Immutable.
 */
final class MerkleTree {
    private final List<byte[][]> levels = new ArrayList<>();

    private MerkleTree(byte[][] leaves) {
        byte[][] level = new byte[leaves.length][];
        for (int i = 0; i < leaves.length; i++) {
            level[i] = leaf(leaves[i]);
        }
        levels.add(level);
        while (level.length > 1) {
            byte[][] above = new byte[(level.length + 1) / 2][];
            for (int i = 0; i < above.length; i++) {
                // One without a neighbour goes up as it is.
                above[i] = 2 * i + 1 < level.length ? node(level[2 * i], level[2 * i + 1]) : level[2 * i];
            }
            levels.add(above);
            level = above;
        }
    }

    /** The tree over so many leaves, at least one. */
    static MerkleTree of(List<byte[]> leaves) {
        return new MerkleTree(leaves.toArray(byte[][]::new));
    }

    byte[] root() {
        return levels.get(levels.size() - 1)[0];
    }

    /** The neighbours on the way from a leaf to the root. */
    List<byte[]> path(int index) {
        List<byte[]> path = new ArrayList<>();
        int at = index;
        for (byte[][] level : levels) {
            int neighbour = at ^ 1;
            if (neighbour < level.length) {
                path.add(level[neighbour]);
            }
            at >>= 1;
        }
        return path;
    }

    /** The root that a leaf and its path lead to; null when the path does not fit index and size. */
    static byte @Nullable [] rootOf(byte[] leaf, long index, long size, List<byte[]> path) {
        if (index < 0 || index >= size) {
            return null;
        }
        byte[] hash = leaf(leaf);
        long at = index;
        int used = 0;
        for (long width = size; width > 1; width = (width + 1) / 2) {
            if ((at ^ 1) < width) {
                if (used == path.size()) {
                    return null;
                }
                byte[] neighbour = path.get(used++);
                hash = (at & 1) == 0 ? node(hash, neighbour) : node(neighbour, hash);
            }
            at >>= 1;
        }
        return used == path.size() ? hash : null;
    }

    static byte[] leaf(byte[] content) {
        return new Sm3().update(new byte[] {0}).update(content).finish();
    }

    static byte[] node(byte[] left, byte[] right) {
        return new Sm3().update(new byte[] {1}).update(left).update(right).finish();
    }
}
