package io.gdbos.core.element;

import java.time.YearMonth;

/** Tells texts in the exact forms of exchange without making anything. */
final class FormatText {
    private FormatText() {}

    /** Digits only; with a scale, a point and exactly so many digits behind it may follow. */
    static boolean isNumber(String text, int least, int greatest, int scale) {
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        int fraction = point < 0 ? 0 : text.length() - point - 1;
        boolean hasRightFraction = point < 0 || (scale > 0 && fraction >= 1 && fraction <= scale);
        return hasRightFraction
                && whole >= 1
                && whole <= greatest - scale
                && whole + fraction >= least
                && digits(text, 0, whole) >= 0
                && (fraction == 0 || digits(text, point + 1, text.length()) >= 0);
    }

    /** A real date or date and time, of 8, 10, 14 or 19 characters; the length is the caller's question. */
    static boolean isDate(String text) {
        return switch (text.length()) {
            case 8 -> isDate(digits(text, 0, 4), digits(text, 4, 6), digits(text, 6, 8));
            case 10 -> isIsoDate(text);
            case 14 ->
                isDate(digits(text, 0, 4), digits(text, 4, 6), digits(text, 6, 8))
                        && isTime(digits(text, 8, 10), digits(text, 10, 12), digits(text, 12, 14));
            case 19 ->
                isIsoDate(text)
                        && (text.charAt(10) == ' ' || text.charAt(10) == 'T')
                        && text.charAt(13) == ':'
                        && text.charAt(16) == ':'
                        && isTime(digits(text, 11, 13), digits(text, 14, 16), digits(text, 17, 19));
            default -> false;
        };
    }

    private static boolean isIsoDate(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && isDate(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
    }

    private static boolean isDate(int year, int month, int day) {
        return year > 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || YearMonth.of(year, month).isValidDay(day));
    }

    private static boolean isTime(int hour, int minute, int second) {
        return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    }

    /** The number that digits make, cut to what an int holds; -1 when one of the characters is none. */
    static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = (number * 10 + (c - '0')) & Integer.MAX_VALUE;
        }
        return number;
    }
}
