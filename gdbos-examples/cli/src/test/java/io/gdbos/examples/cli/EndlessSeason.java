package io.gdbos.examples.cli;

import io.gdbos.examples.enrolment.SeasonOptions;
import io.gdbos.examples.enrolment.SeasonProgress;
import io.gdbos.examples.enrolment.SeasonResult;
import io.gdbos.examples.enrolment.SeasonStoppedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The command line over a season that works until it is asked to stop. */
final class EndlessSeason {
    private EndlessSeason() {}

    public static void main(String[] args) {
        Gdbos.run(args, EndlessSeason::run);
    }

    private static SeasonResult run(SeasonOptions options, SeasonProgress progress) {
        try {
            Files.createDirectories(options.db());
            progress.stage("waiting", 0);
            Files.writeString(options.db().resolve("started"), "yes");
            while (!progress.isCancelled()) {
                progress.advance(1);
                Thread.onSpinWait();
            }
            Files.writeString(options.db().resolve("rested"), "yes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new SeasonStoppedException();
    }
}
