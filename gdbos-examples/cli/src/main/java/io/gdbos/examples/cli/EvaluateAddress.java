package io.gdbos.examples.cli;

import io.gdbos.core.normalize.DivisionNames;
import io.gdbos.examples.cli.evaluate.AddressScores;
import io.gdbos.examples.cli.evaluate.TagScore;
import io.gdbos.examples.cli.evaluate.TaggedAddresses;
import io.gdbos.examples.cli.json.JsonLines;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code gdbos evaluate address}. */
@Command(
        name = "address",
        description = "Read every address of a tagged file and compare the parts with its tags.",
        footer = {
            "",
            "FILE is UTF-8 text: a token and its tag on each line (B-road, I-road, O), an empty line after each address.",
            "A part counts only when its beginning, its end and its tag agree."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class EvaluateAddress implements Callable<Integer> {
    private final PrintWriter out;

    @Parameters(paramLabel = "FILE", description = "The tagged addresses.")
    private Path file = Path.of("");

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Print the first N addresses read otherwise than tagged (default: ${DEFAULT-VALUE}).")
    private int errors;

    @Option(names = "--json", description = "Print the figures as JSON to standard output.")
    private boolean json;

    EvaluateAddress(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() {
        if (errors < 0) {
            throw new UsageException("Option --errors needs a number from 0 up; came " + errors + ".");
        }
        AddressScores scores = new AddressScores(DivisionNames.nationwide(), errors);
        TaggedAddresses.read(file, scores::add);
        if (json) {
            out.println(JsonLines.of(figures(scores)));
        } else {
            print(scores);
        }
        out.flush();
        return ExitCode.CLEAN;
    }

    private void print(AddressScores scores) {
        out.printf("%-12s %9s %9s %9s %9s%n", "tag", "precision", "recall", "F1", "support");
        scores.byTag().forEach((tag, score) -> line(tag, score));
        line("all", scores.all());
        out.printf("%d addresses, %d read as tagged%n", scores.addresses(), scores.exact());
        for (AddressScores.Difference difference : scores.differences()) {
            out.printf(
                    "%nline %d%n  tagged  %s%n  read    %s%n",
                    difference.line(), difference.tagged(), difference.read());
        }
    }

    private void line(String tag, TagScore score) {
        out.printf(
                "%-12s %9.4f %9.4f %9.4f %9d%n", tag, score.precision(), score.recall(), score.f1(), score.support());
    }

    private Map<String, Object> figures(AddressScores scores) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("file", file.toString());
        figures.put("addresses", scores.addresses());
        figures.put("exact", scores.exact());
        Map<String, Object> tags = new LinkedHashMap<>();
        scores.byTag().forEach((tag, score) -> tags.put(tag, figures(score)));
        figures.put("tags", tags);
        figures.put("all", figures(scores.all()));
        figures.put(
                "errors",
                scores.differences().stream().map(EvaluateAddress::figures).toList());
        return figures;
    }

    private static Map<String, Object> figures(TagScore score) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("precision", score.precision());
        figures.put("recall", score.recall());
        figures.put("f1", score.f1());
        figures.put("support", score.support());
        return figures;
    }

    private static Map<String, Object> figures(AddressScores.Difference difference) {
        return Map.of("line", difference.line(), "tagged", difference.tagged(), "read", difference.read());
    }
}
