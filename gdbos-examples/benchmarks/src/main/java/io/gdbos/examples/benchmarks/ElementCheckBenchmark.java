package io.gdbos.examples.benchmarks;

import io.gdbos.core.Findings;
import io.gdbos.core.element.ElementCheck;
import io.gdbos.core.element.ElementRegistry;
import io.gdbos.core.element.json.StandardElements;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long the check of one value takes, right and wrong, for a date and for a code. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ElementCheckBenchmark {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    /** The element and the text, with a comma between. */
    @Param({"birth-date,2020-08-31", "birth-date,2020-02-31", "sex,1", "sex,7"})
    String value = "";

    private final ElementRegistry registry = StandardElements.registry();
    private String element = "";
    private String text = "";
    private ElementCheck check =
            registry.check("birth-date", DAY).orElseThrow(() -> new IllegalStateException("birth-date is bundled"));

    /** Takes the value apart. */
    @Setup
    public void takeApart() {
        int comma = value.indexOf(',');
        element = value.substring(0, comma);
        text = value.substring(comma + 1);
        check = registry.check(element, DAY).orElseThrow();
    }

    /**
     * One value, with the look-up of its element.
     *
     * @return the findings
     */
    @Benchmark
    public Findings registry() {
        return registry.validate(element, text, DAY);
    }

    /**
     * One value of a column whose check was made before.
     *
     * @return the findings
     */
    @Benchmark
    public Findings column() {
        return check.check(text);
    }
}
