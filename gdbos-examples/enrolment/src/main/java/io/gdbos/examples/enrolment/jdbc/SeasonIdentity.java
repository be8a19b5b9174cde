package io.gdbos.examples.enrolment.jdbc;

/**
 * Which season a database holds. Immutable.
 *
 * @param seed the seed
 * @param children how many children the sample city has; 0 for own tables
 * @param source {@code sample}, or the digest of one's own tables
 */
public record SeasonIdentity(long seed, int children, String source) {
    /** The identity as a person would give it on the command line. */
    @Override
    public String toString() {
        return children == 0 ? "own tables " + source : children + " children with seed " + seed;
    }
}
