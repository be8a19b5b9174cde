package io.gdbos.examples.cli;

import io.gdbos.examples.enrolment.SeasonOptions;
import io.gdbos.examples.enrolment.SeasonProgress;
import io.gdbos.examples.enrolment.SeasonResult;

/** Runs a season; a test puts its own in the place of the real one. */
@FunctionalInterface
interface SeasonRunner {
    SeasonResult run(SeasonOptions options, SeasonProgress progress);
}
