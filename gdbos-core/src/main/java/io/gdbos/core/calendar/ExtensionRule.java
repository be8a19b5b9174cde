package io.gdbos.core.calendar;

import io.gdbos.core.BilingualText;
import java.util.Objects;

/**
 * How far a limit may be made longer. Immutable.
 *
 * @param maxCount how often, at least once
 * @param by by how much at most each time, in the unit of the limit
 * @param approver who has to approve it
 */
public record ExtensionRule(int maxCount, TimeLimit by, BilingualText approver) {
    /** Checks the number. */
    public ExtensionRule {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(approver, "approver");
        if (maxCount < 1) {
            throw new IllegalArgumentException(
                    "An extension rule allows one extension or more; came " + maxCount + ".");
        }
    }
}
