package io.gdbos.examples.cli;

import io.gdbos.core.GdbosException;
import io.gdbos.core.Severity;
import io.gdbos.core.element.ElementRegistry;
import io.gdbos.core.element.json.ElementDocument;
import io.gdbos.core.element.json.ElementJson;
import io.gdbos.core.element.json.StandardElements;
import io.gdbos.core.quality.QualityPlan;
import io.gdbos.core.quality.QualityReport;
import io.gdbos.core.quality.QualityResource;
import io.gdbos.core.quality.QualityRules;
import io.gdbos.core.quality.RuleResult;
import io.gdbos.core.quality.json.QualityReportJson;
import io.gdbos.core.quality.json.QualityRulesJson;
import io.gdbos.core.quality.report.QualityPage;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code gdbos quality}. */
@Command(
        name = "quality",
        description = "Evaluate the data quality of tables after GB/T 36344-2018.",
        footer = {
            "",
            "A table belongs to the resource of the rules that has the name of its file; if the rules have one"
                    + " resource, to that. Its columns are found by the id or a name of their data element.",
            "\"gdbos sample-tables DIR\" writes rules and tables to start from."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false)
final class Quality implements Callable<Integer> {
    private static final ZoneId JURISDICTION = ZoneId.of("Asia/Shanghai");

    private final PrintWriter out;
    private final ErrorLines errors;

    @Parameters(index = "0", paramLabel = "RULES", description = "The rules, a JSON document.")
    private Path rulesFile = Path.of("");

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TABLE", description = "CSV, JSON Lines or xlsx files.")
    private List<Path> tables = List.of();

    @Option(names = "--elements", paramLabel = "FILE", description = "Data elements of your own, a JSON document.")
    private @Nullable Path elementsFile;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day as of which is evaluated (default: today).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--expect",
            paramLabel = "RESOURCE=N",
            description = "How many records a resource should have; may be given several times.")
    private Map<String, Long> expected = new LinkedHashMap<>();

    @Option(
            names = "--examples",
            paramLabel = "N",
            description = "Examples shown for each rule (default: ${DEFAULT-VALUE}).")
    private int examples = 5;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads that check; never changes the report (default: ${DEFAULT-VALUE}).")
    private int threads = Math.min(8, Runtime.getRuntime().availableProcessors());

    @Option(names = "--out", paramLabel = "FILE", description = "Where the report page goes.")
    private @Nullable Path page;

    @Option(names = "--json", description = "Print the report as JSON to standard output.")
    private boolean json;

    Quality(PrintWriter out, ErrorLines errors) {
        this.out = out;
        this.errors = errors;
    }

    @Override
    public Integer call() {
        QualityRules rules = rules();
        QualityPlan plan = plan(rules);
        TablePasses passes = new TablePasses(plan, threads, errors);
        QualityReport report = passes.run(tablesByResource(rules), expected);
        if (page != null) {
            write(page, QualityPage.of(report).render());
        }
        print(report);
        boolean isClean = !passes.foundErrors() && bad(report, Severity.ERROR) == 0;
        return isClean ? ExitCode.CLEAN : ExitCode.FAILED;
    }

    private QualityRules rules() {
        try (InputStream in = Files.newInputStream(rulesFile)) {
            return QualityRulesJson.read(in, rulesFile.toString());
        } catch (IOException e) {
            throw new GdbosException("Rules \"" + rulesFile + "\" cannot be read, or are not there.", e);
        }
    }

    private QualityPlan plan(QualityRules rules) {
        ElementRegistry elements = StandardElements.registry();
        LocalDate day = asOf == null ? LocalDate.now(JURISDICTION) : asOf;
        var lists = StandardElements.codeLists();
        if (elementsFile != null) {
            ElementDocument own = ElementJson.parse(read(elementsFile), elementsFile.toString(), lists);
            elements = elements.with(own.registry().elements(day));
            lists = own.codeLists();
        }
        try {
            return QualityPlan.builder(rules, elements, day)
                    .codeLists(lists)
                    .examples(examples)
                    .build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()), e);
        }
    }

    private Map<String, Path> tablesByResource(QualityRules rules) {
        List<String> known = rules.resources().stream().map(QualityResource::id).toList();
        Map<String, Path> byResource = new LinkedHashMap<>();
        for (Path table : tables) {
            String name = String.valueOf(table.getFileName()).replaceFirst("\\.[^.]*$", "");
            String resource = known.size() == 1 ? known.get(0) : name;
            if (!known.contains(resource)) {
                throw new GdbosException(
                        "Table \"" + table + "\" must be named like a resource of the rules, one of " + known + ".");
            }
            if (byResource.put(resource, table) != null) {
                throw new GdbosException("Resource \"" + resource + "\" has two tables; one is required.");
            }
        }
        return byResource;
    }

    private void print(QualityReport report) {
        if (json) {
            out.println(QualityReportJson.line(report));
            out.flush();
            return;
        }
        QualitySummary.print(report, out);
        if (page != null) {
            out.println("report  " + page.toAbsolutePath().normalize());
        }
        out.flush();
    }

    private static long bad(QualityReport report, Severity severity) {
        return report.resources().stream()
                .flatMap(resource -> resource.rules().stream())
                .filter(rule -> rule.rule().severity() == severity)
                .mapToLong(RuleResult::bad)
                .sum();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new GdbosException("File \"" + file + "\" cannot be read, or is not there.", e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new GdbosException("File \"" + file + "\" cannot be written.", e);
        }
    }
}
