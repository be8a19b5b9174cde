package io.gdbos.examples.benchmarks;

import io.gdbos.core.code.CitizenNumber;
import io.gdbos.core.code.Parsed;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to read and check a citizen number, beside the check that one would write with the JDK. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CitizenNumberBenchmark {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    /** How the numbers are written. */
    @Param
    public IdentifierWriting writing = IdentifierWriting.STANDARD;

    private String[] texts = {};
    private int next;

    /** Invents the numbers. */
    @Setup
    public void invent() {
        texts = IdentifierTexts.citizenNumbers(new Random(8), writing);
    }

    /**
     * Reads the next number.
     *
     * @return the number, or why it is none
     */
    @Benchmark
    public Parsed<CitizenNumber> tryParse() {
        return CitizenNumber.tryParse(next());
    }

    /**
     * The baseline: a pattern, a date, and a loop over the weights.
     *
     * @return whether the text is a number; false for full width
     */
    @Benchmark
    public boolean plainCheck() {
        String text = next();
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.parse(text.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeParseException e) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (text.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11) == text.charAt(17);
    }

    private String next() {
        next = (next + 1) & (texts.length - 1);
        return texts[next];
    }
}
