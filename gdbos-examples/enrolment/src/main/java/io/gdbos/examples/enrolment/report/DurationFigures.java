package io.gdbos.examples.enrolment.report;

import java.util.Objects;

/**
 * How long decisions took, in the season's own time, not in that of the machine it ran on. Only cases that ended count.
 * Immutable.
 *
 * @param machineHours hours from the close of the window to the decision, for cases that the machine decided
 * @param officialHours the same for cases that an official decided
 * @param machineDays days from filing to the decision, for cases that the machine decided
 * @param officialDays the same for cases that an official decided
 */
public record DurationFigures(Spread machineHours, Spread officialHours, Spread machineDays, Spread officialDays) {
    /** Checks for null. */
    public DurationFigures {
        Objects.requireNonNull(machineHours, "machineHours");
        Objects.requireNonNull(officialHours, "officialHours");
        Objects.requireNonNull(machineDays, "machineDays");
        Objects.requireNonNull(officialDays, "officialDays");
    }
}
