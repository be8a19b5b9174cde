package io.gdbos.core.record.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the numbers of a sheet say: in plain writing, or as dates and times. */
final class Numbers {
    /** A spreadsheet program keeps and shows 15 digits; what a file has beyond them is noise of the binary form. */
    private static final MathContext KEPT = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LONGEST = 40;
    private static final int GREATEST_EXPONENT = 308;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private Numbers() {}

    /** A whole number without sign, or -1. */
    static int integer(CharSequence text) {
        if (text.length() == 0 || text.length() > 9) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Whether a text is a number in its plain and shortest writing already. */
    static boolean isPlain(CharSequence text) {
        int length = text.length();
        if (length == 0 || length > 15 || (text.charAt(0) == '0' && length > 1)) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    /** The number; null when it is none. */
    static @Nullable BigDecimal parse(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            long magnitude = (long) number.precision() - number.scale();
            return Math.abs(magnitude) > GREATEST_EXPONENT + LONGEST ? null : number;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    static String plain(BigDecimal number) {
        BigDecimal kept = number.round(KEPT).stripTrailingZeros();
        return kept.signum() == 0 ? "0" : kept.toPlainString();
    }

    /** Whether it is a whole number of more digits than a spreadsheet keeps. */
    static boolean hasLostDigits(BigDecimal number) {
        return (long) number.precision() - number.scale() > KEPT.getPrecision();
    }

    /** The moment that a number of days stands for; null when it stands for none. */
    static @Nullable String moment(BigDecimal days, DateStyle style, boolean is1904) {
        if (days.signum() < 0 || days.compareTo(LAST_DAY) >= 0) {
            return null;
        }
        long seconds = days.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        long day = seconds / 86_400;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % 86_400);
        if (style == DateStyle.TIME) {
            return day == 0 ? TIME.format(time) : null;
        }
        LocalDate date = date(day, is1904);
        if (date == null) {
            return null;
        }
        return style == DateStyle.DATE ? date.toString() : DATE_TIME.format(LocalDateTime.of(date, time));
    }

    /** Day 60 of the system of 1900 is 1900-02-29, which never was; day 0 is no date either. */
    private static @Nullable LocalDate date(long day, boolean is1904) {
        if (is1904) {
            return LocalDate.of(1904, 1, 1).plusDays(day);
        } else if (day == 0 || day == 60) {
            return null;
        }
        return LocalDate.of(1899, 12, day < 60 ? 31 : 30).plusDays(day);
    }
}
