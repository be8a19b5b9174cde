package io.gdbos.core.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads dates as expressions write them; what is none costs no exception. */
final class IsoDate {
    private IsoDate() {}

    /** The date of a text such as 2026-08-31, or null. */
    static @Nullable LocalDate parse(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        return year >= 0
                        && month >= 1
                        && month <= 12
                        && day >= 1
                        && YearMonth.of(year, month).isValidDay(day)
                ? LocalDate.of(year, month, day)
                : null;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }
}
