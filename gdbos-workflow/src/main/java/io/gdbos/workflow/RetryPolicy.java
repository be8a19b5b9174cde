package io.gdbos.workflow;

/**
 * How often an automatic step is tried before an operator has to look. Immutable.
 *
 * @param attempts all attempts together, at least 1
 */
public record RetryPolicy(int attempts) {
    private static final RetryPolicy ONCE = new RetryPolicy(1);

    /** Checks the number. */
    public RetryPolicy {
        if (attempts < 1) {
            throw new IllegalArgumentException("A step is tried at least once; came " + attempts + " attempts.");
        }
    }

    /**
     * One attempt, no retry.
     *
     * @return the policy
     */
    public static RetryPolicy once() {
        return ONCE;
    }

    /**
     * Several attempts, one right after the other.
     *
     * @param attempts all attempts together, at least 1
     * @return the policy
     */
    public static RetryPolicy of(int attempts) {
        return new RetryPolicy(attempts);
    }
}
