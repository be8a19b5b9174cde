package io.gdbos.core.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * How numbers are written on a page, independent of the machine's locale. Immutable.
 *
 * @param grouping what stands between groups of three digits; empty for nothing
 * @param decimals the most digits after the point, 0 to 6; rates have exactly so many
 * @param rounding how the rest is rounded
 */
public record NumberStyle(String grouping, int decimals, RoundingMode rounding) {
    private static final NumberStyle STANDARD = new NumberStyle(",", 1, RoundingMode.HALF_UP);
    private static final String NOTHING = "—";

    /** Checks the range of the decimals. */
    public NumberStyle {
        Objects.requireNonNull(grouping, "grouping");
        Objects.requireNonNull(rounding, "rounding");
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("A number style has 0 to 6 decimals; came " + decimals + ".");
        }
    }

    /**
     * Commas between groups, one decimal, halves away from zero.
     *
     * @return the style
     */
    public static NumberStyle standard() {
        return STANDARD;
    }

    /**
     * A count, such as {@code 25,000}.
     *
     * @param count the count
     * @return its writing
     */
    public String count(long count) {
        return grouped(BigDecimal.valueOf(count));
    }

    /**
     * A number, rounded, without closing zeros: {@code 12.5}, {@code 3}.
     *
     * @param number the number, finite
     * @return its writing
     */
    public String number(double number) {
        return grouped(trimmed(BigDecimal.valueOf(number).setScale(decimals, rounding)));
    }

    /**
     * A share of counts in per cent.
     *
     * @param part the part, from 0
     * @param whole the whole
     * @return its writing; a dash for a whole of 0
     */
    public String rate(long part, long whole) {
        return rate((double) part, (double) whole);
    }

    /**
     * A part of a whole in percent, such as {@code 97.3%}; a dash when there is no whole.
     *
     * @param part the part
     * @param whole the whole
     * @return its writing
     */
    public String rate(double part, double whole) {
        if (whole == 0) {
            return NOTHING;
        }
        var percent = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), decimals, rounding);
        return grouped(percent) + "%";
    }

    private String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        var text = new StringBuilder(plain);
        for (int at = end - 3; at > 0; at -= 3) {
            text.insert(at, grouping);
        }
        return (number.signum() < 0 ? "−" : "") + text;
    }

    private static BigDecimal trimmed(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
