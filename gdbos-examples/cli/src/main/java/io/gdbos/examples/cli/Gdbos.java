package io.gdbos.examples.cli;

import io.gdbos.examples.enrolment.EnrolmentSeason;
import io.gdbos.examples.enrolment.SeasonStoppedException;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code gdbos}. Exit codes: 0 clean, 1 failed, 2 wrong usage. Confined to one thread.
 */
@Command(
        name = "gdbos",
        description = "Government data operations: catalogue, matching rules, re-engineered workflows.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Gdbos implements Runnable {
    private final PrintWriter out;
    private final ErrorLines errors;
    private final CommandLine commands;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Print where an error happened.")
    private boolean verbose;

    Gdbos(PrintStream out, PrintStream err, SeasonRunner season, StopSignal stop) {
        this.out = new PrintWriter(out, true, Terminal.charset());
        PrintWriter errorWriter = new PrintWriter(err, true, Terminal.charset());
        this.errors = new ErrorLines(errorWriter);
        this.commands = new CommandLine(this)
                .addSubcommand(new Enrol(season, this.out, stop))
                .addSubcommand(new SampleTables(this.out))
                .addSubcommand(new Quality(this.out, errors))
                .addSubcommand(new CommandLine(new Evaluate()).addSubcommand(new EvaluateAddress(this.out)))
                .setOut(this.out)
                .setErr(errorWriter)
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler(this::failed);
    }

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        run(args, EnrolmentSeason::run);
    }

    static void run(String[] args, SeasonRunner season) {
        StopSignal stop = StopSignal.onShutdown();
        int exitCode = ExitCode.FAILED;
        try {
            exitCode = new Gdbos(System.out, System.err, season, stop).execute(args);
        } finally {
            stop.finish();
        }
        if (!stop.isRequested()) {
            System.exit(exitCode);
        }
    }

    int execute(String... args) {
        return commands.execute(args);
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(
                commands,
                "A command is required: "
                        + String.join(", ", commands.getSubcommands().keySet()) + ".");
    }

    private int wrongUsage(ParameterException problem, String[] args) {
        String name = problem.getCommandLine().getCommandSpec().qualifiedName();
        errors.print(String.valueOf(problem.getMessage()), "Maybe \"" + name + " --help\" tells what is possible.");
        return ExitCode.USAGE;
    }

    private int failed(Exception problem, CommandLine command, ParseResult parsed) {
        if (problem instanceof SeasonStoppedException stopped) {
            errors.line(String.valueOf(stopped.getMessage()));
            return ExitCode.FAILED;
        }
        errors.print(problem, verbose);
        return problem instanceof UsageException ? ExitCode.USAGE : ExitCode.FAILED;
    }
}
