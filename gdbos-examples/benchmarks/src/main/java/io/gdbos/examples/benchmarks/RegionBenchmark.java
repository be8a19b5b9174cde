package io.gdbos.examples.benchmarks;

import io.gdbos.core.agency.Division;
import io.gdbos.core.agency.RegionSpan;
import io.gdbos.core.agency.RegionTable;
import io.gdbos.core.code.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long "does this division lie in that city on this day" takes, ended divisions among them, beside walking up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RegionBenchmark {
    private static final int CODES = 1_024;
    private static final RegionCode CITY = RegionCode.parse("370700");
    private static final LocalDate DAY = LocalDate.of(2024, 7, 1);

    private final RegionTable table = RegionTable.mainlandChina();
    private final RegionCode[] codes = new RegionCode[CODES];
    private final RegionSpan[] spans = new RegionSpan[CODES];
    private final RegionSpan city = table.spanOf(CITY, DAY);
    private int next;

    /** Chooses divisions of the whole table. */
    @Setup
    public void choose() {
        SplittableRandom random = new SplittableRandom(7);
        List<Division> all = table.divisions().toList();
        for (int i = 0; i < CODES; i++) {
            codes[i] = all.get(random.nextInt(all.size())).code();
            spans[i] = table.spanOf(codes[i], DAY);
        }
    }

    /**
     * Two look-ups and one comparison.
     *
     * @return whether it lies there
     */
    @Benchmark
    public boolean isIn() {
        return table.isIn(codes[step()], CITY, DAY);
    }

    /**
     * The comparison alone, the spans being kept.
     *
     * @return whether it lies there
     */
    @Benchmark
    public boolean spans() {
        return city.contains(spans[step()]);
    }

    /**
     * The baseline: walking up from division to division, ended ones left out.
     *
     * @return whether it lies there
     */
    @Benchmark
    public boolean walk() {
        Optional<RegionCode> at = Optional.of(codes[step()]);
        while (at.isPresent() && !at.get().equals(CITY)) {
            at = table.parentOf(at.get(), DAY);
        }
        return at.isPresent();
    }

    private int step() {
        next = (next + 1) & (CODES - 1);
        return next;
    }
}
