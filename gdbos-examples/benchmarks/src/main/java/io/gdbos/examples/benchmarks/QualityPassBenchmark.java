package io.gdbos.examples.benchmarks;

import io.gdbos.core.element.json.StandardElements;
import io.gdbos.core.quality.QualityPass;
import io.gdbos.core.quality.QualityPlan;
import io.gdbos.core.quality.QualityReport;
import io.gdbos.core.quality.QualityRules;
import io.gdbos.core.quality.QualityRun;
import io.gdbos.core.quality.RunOptions;
import io.gdbos.core.quality.json.QualityRulesJson;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A quality pass over a million rows of 20 fields under 30 rules of all kinds, two of them on duplicates of a million
 * keys; beside it the same pass with nothing to find out, which is what handing in rows costs.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class QualityPassBenchmark {
    private static final int ROWS = 1_000_000;
    private static final List<String> ELEMENTS = List.of(
            "citizen-number",
            "person-name",
            "sex",
            "birth-date",
            "ethnicity",
            "household-number",
            "relation-to-head",
            "household-address",
            "household-region",
            "move-in-date",
            "owner-name",
            "property-certificate-number",
            "property-address",
            "property-use",
            "ownership-share",
            "property-registration-date",
            "property-status",
            "insured-months",
            "insured-since",
            "insurance-continuous");

    /** How many threads check. */
    @Param({"1", "2"})
    public int threads;

    private final PersonRows rows = new PersonRows(ROWS);
    private final QualityPlan plan = plan("quality-rules.json");
    private final QualityPlan nothing = plan("no-quality-rules.json");
    private ExecutorService executor = Executors.newSingleThreadExecutor();

    /** Starts the threads. */
    @Setup
    public void start() {
        executor.shutdown();
        executor = Executors.newFixedThreadPool(threads);
    }

    /** Ends the threads. */
    @TearDown
    public void end() {
        executor.shutdown();
    }

    /**
     * Thirty rules.
     *
     * @return what was found
     */
    @Benchmark
    public QualityReport thirtyRules() {
        return pass(plan);
    }

    /**
     * No rules.
     *
     * @return nothing
     */
    @Benchmark
    public QualityReport handingInRows() {
        return pass(nothing);
    }

    private QualityReport pass(QualityPlan with) {
        try (QualityRun run = with.run(RunOptions.parallel(executor, threads))) {
            run.expect("persons", ROWS);
            try (QualityPass pass = run.pass("persons", ELEMENTS)) {
                for (int i = 0; i < ROWS; i++) {
                    pass.row(rows.cells(i));
                }
            }
            return run.finish();
        }
    }

    private static QualityPlan plan(String name) {
        try (InputStream in = Objects.requireNonNull(QualityPassBenchmark.class.getResourceAsStream(name), name)) {
            QualityRules rules = QualityRulesJson.read(in, name);
            return QualityPlan.builder(rules, StandardElements.registry(), LocalDate.of(2026, 7, 1))
                    .codeLists(StandardElements.codeLists())
                    .build();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
