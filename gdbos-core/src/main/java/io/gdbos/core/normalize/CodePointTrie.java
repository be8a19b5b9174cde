package io.gdbos.core.normalize;

/** Words as paths of characters; each step is one look-up in an open hash table. Immutable after building. */
final class CodePointTrie {
    static final int ROOT = 0;
    static final int NONE = -1;

    private static final int CODE_BITS = 21;
    private static final int NODE_BITS = 21;
    private static final long KEY = -1L << NODE_BITS;

    /** Node, character and the next node in one number each; 0 is free, since no edge leads to the root. */
    private long[] edges = new long[64];

    private int nodes = 1;

    /** Adds a word and returns the node where it ends. */
    int add(int[] word) {
        int node = ROOT;
        for (int code : word) {
            int next = next(node, code);
            node = next == NONE ? link(node, code) : next;
        }
        return node;
    }

    /** The node one character further, or {@link #NONE}. */
    int next(int node, int code) {
        long key = key(node, code);
        int mask = edges.length - 1;
        for (int i = slot(key, mask); edges[i] != 0; i = (i + 1) & mask) {
            if ((edges[i] & KEY) == key) {
                return (int) (edges[i] & ~KEY);
            }
        }
        return NONE;
    }

    /** How many nodes there are; they are numbered from 0. */
    int size() {
        return nodes;
    }

    private int link(int node, int code) {
        if (3 * nodes > 2 * edges.length) {
            long[] old = edges;
            edges = new long[2 * old.length];
            for (long edge : old) {
                if (edge != 0) {
                    put(edge);
                }
            }
        }
        put(key(node, code) | nodes);
        return nodes++;
    }

    private void put(long edge) {
        int mask = edges.length - 1;
        int i = slot(edge & KEY, mask);
        while (edges[i] != 0) {
            i = (i + 1) & mask;
        }
        edges[i] = edge;
    }

    private static long key(int node, int code) {
        return ((long) node << (CODE_BITS + NODE_BITS)) | ((long) code << NODE_BITS);
    }

    private static int slot(long key, int mask) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    }
}
