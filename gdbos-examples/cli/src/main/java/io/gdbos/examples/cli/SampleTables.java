package io.gdbos.examples.cli;

import io.gdbos.core.GdbosException;
import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.SampleCity;
import io.gdbos.core.testkit.csv.SampleFiles;
import io.gdbos.core.testkit.json.SampleQualityRules;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code gdbos sample-tables}. */
@Command(
        name = "sample-tables",
        description = "Write the tables of a sample city as CSV files, to start one's own from.",
        footer = {
            "",
            "\"gdbos enrol --agencies DIR\" runs the enrolment on such a directory;",
            "\"gdbos quality DIR/quality-rules.json DIR/household_register.csv\" evaluates a table of it."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class SampleTables implements Callable<Integer> {
    private final PrintWriter out;

    @Parameters(paramLabel = "DIR", description = "Where the files go; a directory that is empty or not there yet.")
    private Path directory = Path.of(".");

    @Option(names = "--children", paramLabel = "N", description = "Children who apply (default: ${DEFAULT-VALUE}).")
    private int children = 200;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of the sample city (default: ${DEFAULT-VALUE}).")
    private long seed = 2026;

    SampleTables(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        CityConfig config = config();
        requireEmpty();
        SampleFiles.writeWithoutTruth(SampleCity.generate(config), directory);
        writeQualityRules();
        out.println(directory.toAbsolutePath().normalize());
        out.flush();
        return ExitCode.CLEAN;
    }

    private CityConfig config() {
        try {
            return CityConfig.of(children, seed);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private void writeQualityRules() {
        Path file = directory.resolve("quality-rules.json");
        try {
            Files.writeString(file, SampleQualityRules.text());
        } catch (IOException e) {
            throw new GdbosException("File \"" + file + "\" cannot be written.", e);
        }
    }

    /** Nobody's own tables are written over. */
    private void requireEmpty() {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            if (files.findAny().isPresent()) {
                throw new GdbosException("Directory \"" + directory + "\" must be empty or not there; it holds files.");
            }
        } catch (IOException e) {
            throw new GdbosException("Directory \"" + directory + "\" cannot be read, or is a file.", e);
        }
    }
}
