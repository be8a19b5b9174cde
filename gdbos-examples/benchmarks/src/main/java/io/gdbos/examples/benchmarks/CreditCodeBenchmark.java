package io.gdbos.examples.benchmarks;

import io.gdbos.core.code.CheckCharacters;
import io.gdbos.core.code.Parsed;
import io.gdbos.core.code.UnifiedSocialCreditCode;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long it takes to read and check a credit code, beside the general scheme of its check character alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class CreditCodeBenchmark {
    /** How the codes are written. */
    @Param
    public IdentifierWriting writing = IdentifierWriting.STANDARD;

    private String[] texts = {};
    private String[] standard = {};
    private int next;

    /** Invents the codes. */
    @Setup
    public void invent() {
        texts = IdentifierTexts.creditCodes(new Random(8), writing);
        standard = IdentifierTexts.creditCodes(new Random(8), IdentifierWriting.STANDARD);
    }

    /**
     * Reads the next code: its form, its check character, and the one of the organisation code within.
     *
     * @return the code, perhaps with a warning
     */
    @Benchmark
    public Parsed<UnifiedSocialCreditCode> tryParse() {
        return UnifiedSocialCreditCode.tryParse(next(texts));
    }

    /**
     * The baseline: one check character by the general scheme, of a code in standard writing.
     *
     * @return true
     */
    @Benchmark
    public boolean generalScheme() {
        return CheckCharacters.GB_32100.proves(next(standard));
    }

    private String next(String[] from) {
        next = (next + 1) & (from.length - 1);
        return from[next];
    }
}
