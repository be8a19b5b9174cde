package io.gdbos.core.element;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells at a glance that a text is right. False says nothing: the text is then read in full. Whatever is accepted here
 * has no findings in {@link ElementCheck}; nothing is allocated.
 */
@FunctionalInterface
interface QuickCheck {
    /** The greatest number of digits of which every number fits into a long. */
    int DIGITS = 18;

    boolean accepts(String text);

    static QuickCheck of(ValueDomain domain, LocalDate date) {
        if (domain instanceof ValueDomain.Text text) {
            return raw -> isText(text, raw);
        } else if (domain instanceof ValueDomain.Codes codes) {
            return raw -> codes.list().lookUp(raw, date) != null;
        } else if (domain instanceof ValueDomain.Date allowed) {
            int last = allowed.mayBeFuture() ? Integer.MAX_VALUE : number(date);
            return raw -> isDate(raw, last);
        } else if (domain instanceof ValueDomain.Decimal decimal) {
            return number(decimal);
        } else if (domain instanceof ValueDomain.YesNo) {
            return raw -> raw.length() == 1 && "是否有无".indexOf(raw.charAt(0)) >= 0;
        } else if (domain instanceof ValueDomain.Region) {
            return QuickCheck::isRegion;
        }
        return raw -> false;
    }

    private static boolean isText(ValueDomain.Text allowed, String raw) {
        if (!ElementText.isTrimmed(raw)) {
            return false;
        }
        int length = raw.codePointCount(0, raw.length());
        TextPattern pattern = allowed.pattern();
        return length >= allowed.minLength()
                && length <= allowed.maxLength()
                && (pattern == null || pattern.matches(raw));
    }

    private static boolean isDate(String raw, int last) {
        if ((raw.length() != 8 && raw.length() != 10) || !FormatText.isDate(raw)) {
            return false;
        }
        int step = raw.length() == 8 ? 0 : 1;
        int day = FormatText.digits(raw, 0, 4) * 10_000
                + FormatText.digits(raw, 4 + step, 6 + step) * 100
                + FormatText.digits(raw, 6 + 2 * step, 8 + 2 * step);
        return day >= 1000_01_01 && day <= last;
    }

    private static int number(LocalDate date) {
        return date.getYear() > 9999
                ? Integer.MAX_VALUE
                : date.getYear() < 1000
                        ? 0
                        : date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    /** Plain digits within bounds that are whole numbers. */
    private static QuickCheck number(ValueDomain.Decimal decimal) {
        long least = bound(decimal.least(), Long.MIN_VALUE);
        long greatest = bound(decimal.greatest(), Long.MAX_VALUE);
        return raw -> isNumber(raw, decimal.scale(), least, greatest);
    }

    private static boolean isNumber(String raw, int scale, long least, long greatest) {
        int point = raw.indexOf('.');
        int end = point < 0 ? raw.length() : point;
        if (end == 0
                || end > DIGITS
                || (point >= 0 && (raw.length() - point - 1 > scale || point + 1 == raw.length()))) {
            return false;
        }
        long whole = 0;
        for (int i = 0; i < raw.length(); i++) {
            int digit = raw.charAt(i) - '0';
            if (i != point && (digit < 0 || digit > 9)) {
                return false;
            }
            whole = i < end ? whole * 10 + digit : whole;
        }
        return whole >= least && (point < 0 ? whole <= greatest : whole < greatest);
    }

    /** A bound as a whole number; one that is none leaves no room, so that the text is read in full. */
    private static long bound(@Nullable BigDecimal bound, long none) {
        if (bound == null) {
            return none;
        }
        boolean isWhole = bound.stripTrailingZeros().scale() <= 0 && bound.precision() - bound.scale() <= DIGITS;
        return isWhole ? bound.longValue() : -none - 1;
    }

    /** Six digits that begin with a province. */
    private static boolean isRegion(String raw) {
        return raw.length() == 6 && raw.charAt(0) != '0' && FormatText.digits(raw, 0, 6) > 0;
    }
}
