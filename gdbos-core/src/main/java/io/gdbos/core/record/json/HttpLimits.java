package io.gdbos.core.record.json;

/**
 * How much of an answer is read. A larger one is refused, not cut. Immutable.
 *
 * @param bytes the longest answer in bytes, at most 1 GB
 * @param depth how deep objects and lists may lie in each other, at most 1,000
 */
public record HttpLimits(int bytes, int depth) {
    /** 8 MB and 32 levels. */
    public static final HttpLimits DEFAULT = new HttpLimits(8 << 20, 32);

    private static final int MOST_BYTES = 1 << 30;
    private static final int MOST_DEPTH = 1_000;

    /** Checks the ranges. */
    public HttpLimits {
        if (bytes < 1 || bytes > MOST_BYTES || depth < 1 || depth > MOST_DEPTH) {
            throw new IllegalArgumentException("An answer has 1 to " + MOST_BYTES + " bytes and 1 to " + MOST_DEPTH
                    + " levels; came " + bytes + " and " + depth + ".");
        }
    }
}
