package io.gdbos.examples.enrolment.report;

import io.gdbos.core.page.NumberStyle;
import java.math.BigDecimal;
import java.util.Arrays;

/** How the report writes its numbers. Immutable. */
record Numerals(NumberStyle style) {
    static final Numerals STANDARD = new Numerals(NumberStyle.standard());

    String count(long count) {
        return style.count(count);
    }

    /** A part of a whole in percent; counts this small are exact as floating-point numbers. */
    String share(long part, long whole) {
        return style.rate((double) part, (double) whole);
    }

    String decimal(BigDecimal number) {
        return style.number(number.doubleValue());
    }

    /** Counts as a chart takes them. */
    static double[] values(long... counts) {
        return Arrays.stream(counts).asDoubleStream().toArray();
    }
}
