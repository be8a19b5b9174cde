package io.gdbos.examples.cli.evaluate;

/**
 * How well one tag was found. Immutable.
 *
 * @param right parts with the right place and tag
 * @param found parts that were found with the tag
 * @param support parts that are tagged so in the data
 */
public record TagScore(int right, int found, int support) {
    /** No part yet. */
    public static final TagScore NONE = new TagScore(0, 0, 0);

    /**
     * Adds up.
     *
     * @param other another score
     * @return the score over both
     */
    public TagScore plus(TagScore other) {
        return new TagScore(right + other.right, found + other.found, support + other.support);
    }

    /**
     * How much of what was found is right.
     *
     * @return 0 to 1; 0 when nothing was found
     */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /**
     * How much of what is tagged was found.
     *
     * @return 0 to 1; 0 when nothing is tagged
     */
    public double recall() {
        return support == 0 ? 0 : (double) right / support;
    }

    /**
     * The harmonic mean of precision and recall.
     *
     * @return 0 to 1
     */
    public double f1() {
        return found + support == 0 ? 0 : 2.0 * right / (found + support);
    }
}
