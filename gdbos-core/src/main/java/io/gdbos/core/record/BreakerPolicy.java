package io.gdbos.core.record;

import java.time.Duration;
import java.util.Objects;

/**
 * When a system that keeps failing is left alone, and for how long. Immutable.
 *
 * @param window how many of the last calls count, from 1 to 10,000
 * @param fewestCalls with fewer calls than this in the window nothing is concluded, from 1 to the window
 * @param failureShare the share of failed calls, above 0 and up to 1, at which the system is left alone
 * @param openFor how long it is left alone before it is tried again
 * @param trials how many calls then must all succeed before everybody may call again, at least 1
 */
public record BreakerPolicy(int window, int fewestCalls, double failureShare, Duration openFor, int trials) {
    /** Half of the last 20 calls, at least 10, have failed: left alone for 30 seconds, then tried 3 times. */
    public static final BreakerPolicy DEFAULT = new BreakerPolicy(20, 10, 0.5, Duration.ofSeconds(30), 3);

    private static final int LARGEST_WINDOW = 10_000;

    /** Checks the ranges. */
    public BreakerPolicy {
        Objects.requireNonNull(openFor, "openFor");
        if (window < 1 || window > LARGEST_WINDOW || fewestCalls < 1 || fewestCalls > window) {
            throw new IllegalArgumentException("A window has 1 to " + LARGEST_WINDOW
                    + " calls, of which 1 or more must be there; came " + window + " and " + fewestCalls + ".");
        }
        if (!(failureShare > 0 && failureShare <= 1)) {
            throw new IllegalArgumentException(
                    "The share of failures must be above 0 and up to 1; came " + failureShare + ".");
        }
        if (openFor.isNegative() || openFor.isZero() || trials < 1) {
            throw new IllegalArgumentException("A system is left alone for a time and then tried at least once; came "
                    + openFor + " and " + trials + ".");
        }
    }
}
