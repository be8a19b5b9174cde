package io.gdbos.examples.benchmarks;

import io.gdbos.core.calendar.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to count working days, near and far, beside walking from day to day. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class WorkingDayBenchmark {
    private static final int DAYS = 1_024;

    /** How many working days are counted. */
    @Param({"5", "20", "5000"})
    public int count;

    private final WorkingDayCalendar calendar = WorkingDayCalendar.mainlandChina();
    private final LocalDate[] days = new LocalDate[DAYS];
    private int next;

    /** Chooses days between 2007 and 2026. */
    @Setup
    public void choose() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < DAYS; i++) {
            days[i] = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(7_000));
        }
    }

    /**
     * The nth working day after a day.
     *
     * @return the day
     */
    @Benchmark
    public LocalDate nth() {
        return calendar.plusWorkingDays(day(), count);
    }

    /**
     * The working days between two days.
     *
     * @return the number
     */
    @Benchmark
    public int between() {
        return calendar.workingDaysBetween(day(), day());
    }

    /**
     * The baseline: the nth working day by walking.
     *
     * @return the day
     */
    @Benchmark
    public LocalDate walk() {
        LocalDate at = day();
        for (int left = count; left > 0; ) {
            at = at.plusDays(1);
            left -= calendar.isWorkingDay(at) ? 1 : 0;
        }
        return at;
    }

    private LocalDate day() {
        next = (next + 1) & (DAYS - 1);
        return days[next];
    }
}
