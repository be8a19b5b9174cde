package io.gdbos.core.quality;

/**
 * How often a resource was asked, and what came of it. Immutable.
 *
 * @param attempted how many accesses were attempted
 * @param succeeded how many of them were answered
 * @param accessed how many records were handed out
 * @param usable how many of them could be used
 */
public record AccessCounts(long attempted, long succeeded, long accessed, long usable) {
    /** Checks the order. */
    public AccessCounts {
        if (succeeded < 0 || succeeded > attempted || usable < 0 || usable > accessed) {
            throw new IllegalArgumentException(
                    "Successes are 0 to the attempts, usable records 0 to those accessed; came " + succeeded + " of "
                            + attempted + " and " + usable + " of " + accessed + ".");
        }
    }

    /**
     * Both together.
     *
     * @param other other counts
     * @return the sums
     */
    public AccessCounts plus(AccessCounts other) {
        return new AccessCounts(
                Math.addExact(attempted, other.attempted),
                Math.addExact(succeeded, other.succeeded),
                Math.addExact(accessed, other.accessed),
                Math.addExact(usable, other.usable));
    }
}
