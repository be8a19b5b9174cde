package io.gdbos.examples.cli;

import io.gdbos.core.GdbosException;
import io.gdbos.examples.cli.json.JsonLines;
import io.gdbos.examples.enrolment.SeasonKeyFiles;
import io.gdbos.examples.enrolment.SeasonOptions;
import io.gdbos.examples.enrolment.SeasonResult;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code gdbos enrol}. */
@Command(
        name = "enrol",
        description = "Run the school enrolment of a sample city, from the catalogue to the admission notices.",
        footer = {
            "",
            "The same command on the same --db resumes a run that was stopped, or writes the same report again."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class Enrol implements Callable<Integer> {
    private final SeasonRunner season;
    private final PrintWriter out;
    private final StopSignal stop;

    @Option(names = "--children", paramLabel = "N", description = "Children to enrol (default: ${DEFAULT-VALUE}).")
    private int children = 2_000;

    @Option(names = "--seed", paramLabel = "S", description = "Seed of the sample city (default: ${DEFAULT-VALUE}).")
    private long seed = 2026;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Cases worked on at a time; never changes the report (default: ${DEFAULT-VALUE}).")
    private int threads = Math.min(8, Runtime.getRuntime().availableProcessors());

    @Option(
            names = "--agencies",
            paramLabel = "DIR",
            description = "Read the agencies' tables from CSV files in DIR instead of making a sample city.")
    private @Nullable Path agencies;

    @Option(names = "--db", paramLabel = "DIR", description = "The database (default: ${DEFAULT-VALUE}).")
    private Path db = Path.of("gdbos-enrol", "db");

    @Option(names = "--out", paramLabel = "DIR", description = "Where the report goes (default: ${DEFAULT-VALUE}).")
    private Path reports = Path.of("gdbos-enrol", "out");

    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            description = "Encrypt data of persons in the database under the keys in FILE (lines \"id hex:...\").")
    private @Nullable Path keys;

    @Option(
            names = "--signing-key-file",
            paramLabel = "FILE",
            description = "Sign notices with the private SM2 key in FILE (PKCS #8 in PEM).")
    private @Nullable Path signingKey;

    @Option(names = "--json", description = "Print the main figures as JSON to standard output.")
    private boolean json;

    Enrol(SeasonRunner season, PrintWriter out, StopSignal stop) {
        this.season = season;
        this.out = out;
        this.stop = stop;
    }

    @Override
    public Integer call() {
        SeasonOptions options = options();
        SeasonResult result;
        try (ProgressView view = new ProgressView(stop, !json && Terminal.isInteractive())) {
            result = season.run(options, view);
        }
        print(result);
        return ExitCode.CLEAN;
    }

    private SeasonOptions options() {
        if (agencies != null && !Files.isDirectory(agencies)) {
            throw new GdbosException("Agency directory \"" + agencies + "\" is not there (option --agencies).");
        }
        try {
            return new SeasonOptions(
                    children, seed, threads, agencies, db, reports, new SeasonKeyFiles(keys, signingKey));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private void print(SeasonResult result) {
        Map<String, Object> figures = new LinkedHashMap<>(result.figures());
        result.run().forEach((name, value) -> {
            if (!(value instanceof Map)) {
                figures.putIfAbsent(name, value);
            }
        });
        figures.put(
                "reportJson", result.reportJson().toAbsolutePath().normalize().toString());
        figures.put("report", result.reportHtml().toAbsolutePath().normalize().toString());
        if (json) {
            out.println(JsonLines.of(figures));
        } else {
            int width = figures.keySet().stream().mapToInt(String::length).max().orElse(0);
            figures.forEach((name, value) -> out.printf("%-" + width + "s  %s%n", name, value));
        }
        out.flush();
    }
}
