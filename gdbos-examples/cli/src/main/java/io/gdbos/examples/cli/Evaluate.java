package io.gdbos.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code gdbos evaluate}: measures a part of the SDK against data whose answers are known. */
@Command(
        name = "evaluate",
        description = "Measure a part of the SDK against data whose answers are known.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class Evaluate implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by the command line library
    private CommandSpec spec;

    /** What to evaluate has to be said. */
    @Override
    public void run() {
        String known = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), "What to evaluate is required: " + known + ".");
    }
}
