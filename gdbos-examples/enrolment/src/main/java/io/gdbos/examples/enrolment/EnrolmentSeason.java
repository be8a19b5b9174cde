package io.gdbos.examples.enrolment;

import io.gdbos.core.GdbosException;

/** One enrolment season of one city, from the catalogue to the report. Thread-safe. */
public final class EnrolmentSeason {
    private EnrolmentSeason() {}

    /**
     * Runs the season, or resumes or repeats the one that the database holds.
     *
     * @param options what is asked for
     * @param progress told how far the run is, and asked whether to stop
     * @return where the reports lie, and the main figures
     * @throws SeasonStoppedException when the progress said to stop
     * @throws GdbosException when an input or the database is not usable
     */
    public static SeasonResult run(SeasonOptions options, SeasonProgress progress) {
        if (progress.isCancelled()) {
            throw new SeasonStoppedException();
        }
        throw new GdbosException("The enrolment season is not built yet (database " + options.db() + ").");
    }
}
