package io.gdbos.examples.enrolment.report;

import java.util.Objects;

/**
 * How the checks of one requirement ended. A case counts once, by the check that stands. Immutable.
 *
 * @param requirement the id of the requirement
 * @param passed clearly proved
 * @param notMet clearly shown not to hold: a fact for the batch, not a refusal
 * @param doubtful neither, so that an official had to look
 * @param notNeeded cases in which the district's rules do not ask for it
 */
public record CheckFigures(String requirement, long passed, long notMet, long doubtful, long notNeeded) {
    /** Checks for null. */
    public CheckFigures {
        Objects.requireNonNull(requirement, "requirement");
    }

    /**
     * Checks that were done.
     *
     * @return all but those that were not needed
     */
    public long done() {
        return passed + notMet + doubtful;
    }

    /**
     * Passes as a share of the checks that were done.
     *
     * @return 0 to 1; 0 when none was done
     */
    public double passRate() {
        return done() == 0 ? 0 : (double) passed / done();
    }
}
