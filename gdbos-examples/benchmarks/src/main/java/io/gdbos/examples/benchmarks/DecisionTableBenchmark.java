package io.gdbos.examples.benchmarks;

import io.gdbos.core.record.Value;
import io.gdbos.core.rule.Decision;
import io.gdbos.core.rule.DecisionInput;
import io.gdbos.core.rule.DecisionRow;
import io.gdbos.core.rule.DecisionTable;
import io.gdbos.core.rule.Facts;
import io.gdbos.core.rule.RowExplanation;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long a table of six rows over four facts takes, with all facts known, with one unknown, and with the explanation read. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionTableBenchmark {
    private final DecisionTable table = DecisionTable.builder("batches", "2026.1")
            .input(DecisionInput.bool("local-household"))
            .input(DecisionInput.bool("own-home"))
            .input(DecisionInput.bool("lease"))
            .input(DecisionInput.bool("employment"))
            .row(row(1, "local_household and own_home"))
            .row(row(2, "local_household and lease"))
            .row(row(3, "local_household"))
            .row(row(4, "own_home and employment"))
            .row(row(5, "lease and employment"))
            .row(row(6, "employment"))
            .build();
    private final Facts known = Facts.of(Map.of(
            "local-household", Value.bool(false),
            "own-home", Value.bool(false),
            "lease", Value.bool(true),
            "employment", Value.bool(true)));
    private final Facts incomplete = Facts.of(
            Map.of("local-household", Value.bool(false), "lease", Value.bool(true), "employment", Value.bool(true)));

    /**
     * Every fact is known.
     *
     * @return row 5
     */
    @Benchmark
    public Decision known() {
        return table.evaluate(known);
    }

    /**
     * One fact is unknown.
     *
     * @return the rows that are possible
     */
    @Benchmark
    public Decision incomplete() {
        return table.evaluate(incomplete);
    }

    /**
     * Every fact is known, and somebody reads why.
     *
     * @return the explanation of row 5
     */
    @Benchmark
    public RowExplanation explained() {
        return table.evaluate(known).explanation().get(4);
    }

    private static DecisionRow row(int order, String condition) {
        return DecisionRow.of(Integer.toString(order), order, condition, Map.of("batch", Value.decimal(order)));
    }
}
