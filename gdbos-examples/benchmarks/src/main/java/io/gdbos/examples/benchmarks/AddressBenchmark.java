package io.gdbos.examples.benchmarks;

import io.gdbos.core.normalize.Address;
import io.gdbos.core.normalize.DivisionNames;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to read an address of 20 characters with all divisions of the country, and a longer one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class AddressBenchmark {
    /** The text that is read; the first three have 20 characters. */
    @Param({
        "山东省潍坊市奎文区东风东街120号2号楼",
        "潍坊市奎文区东风街12号阳光花园3-2号",
        "奎文区东风街十二号阳光花园三号楼二零五室",
        "山东省潍坊市奎文区广文街道东风东街1205号阳光花园小区3号楼2单元501室"
    })
    public String text = "";

    private DivisionNames divisions = DivisionNames.none();

    /** Reads the table of divisions. */
    @Setup
    public void readDivisions() {
        divisions = DivisionNames.nationwide();
    }

    /**
     * Reads the text.
     *
     * @return the normal form
     */
    @Benchmark
    public String normalize() {
        return Address.parse(text, divisions).normal();
    }
}
