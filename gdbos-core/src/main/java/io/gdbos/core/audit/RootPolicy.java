package io.gdbos.core.audit;

import java.time.Duration;
import java.util.Objects;

/**
 * When a root over all chains is due: after so many entries, or after so long when there are any. Immutable.
 *
 * @param entries how many entries may be without a root, at least 1
 * @param age how long an entry may be without one
 */
public record RootPolicy(long entries, Duration age) {
    /** 100,000 entries or an hour. */
    public static final RootPolicy DEFAULT = new RootPolicy(100_000, Duration.ofHours(1));

    /** Checks the ranges. */
    public RootPolicy {
        Objects.requireNonNull(age, "age");
        if (entries < 1 || age.isNegative()) {
            throw new IllegalArgumentException(
                    "A root is due after 1 or more entries and some time; came " + entries + " and " + age + ".");
        }
    }

    /**
     * Whether a root is due.
     *
     * @param unsealed how many entries have no root
     * @param since how long ago the last root was made, or the first entry when there is none
     * @return true when it is
     */
    public boolean isDue(long unsealed, Duration since) {
        return unsealed >= entries || (unsealed > 0 && since.compareTo(age) >= 0);
    }
}
