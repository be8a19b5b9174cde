package io.gdbos.examples.benchmarks;

import io.gdbos.core.code.CitizenNumber;
import io.gdbos.core.code.Parsed;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** How long it takes to read a citizen number: a right one, an old one, one with a wrong check character. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CitizenNumberBenchmark {
    /** The text that is read. */
    @Param({"370705201907150029", "370705190715002", "370705201907150020"})
    public String text = "";

    /**
     * Reads the text.
     *
     * @return the number, or why it is none
     */
    @Benchmark
    public Parsed<CitizenNumber> tryParse() {
        return CitizenNumber.tryParse(text);
    }
}
