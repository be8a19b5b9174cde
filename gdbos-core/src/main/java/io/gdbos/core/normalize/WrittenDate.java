package io.gdbos.core.normalize;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.code.Parsed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates as people and systems write them: {@code 2020-08-31}, {@code 2020/8/31}, {@code 2020.8.31}, {@code 20200831},
 * {@code 2020年8月31日} (or 号), {@code 二〇二〇年八月三十一日} (or 卅一日), all of these in full width or with spaces, with a
 * time behind, and {@code 31/8/2020} where the day cannot be a month. A month without a day is a {@link YearMonth}, and
 * no day is made up for it; day numbers of spreadsheets are read by {@link SerialDates} where they are declared.
 * Thread-safe.
 */
public final class WrittenDate {
    private WrittenDate() {}

    /**
     * Reads a date.
     *
     * @param text the date as it was written
     * @return the date, or why the text is none
     */
    public static Parsed<LocalDate> tryParse(String text) {
        int[] parts = numbers(withoutTime(plain(text)));
        if (parts.length == 1 && parts[0] >= 1_000_00_00 && parts[0] <= 9999_12_31) {
            return date(parts[0] / 10000, parts[0] / 100 % 100, parts[0] % 100);
        } else if (parts.length == 3 && parts[0] >= 1000) {
            return date(parts[0], parts[1], parts[2]);
        } else if (parts.length == 3 && parts[2] >= 1000 && parts[0] > 12) {
            return date(parts[2], parts[1], parts[0]);
        }
        return bad();
    }

    /**
     * Reads a month without a day: {@code 2020-08}, {@code 2020.8}, {@code 202008}, {@code 2020年8月}, {@code 二〇二〇年八月}.
     *
     * @param text the month as it was written
     * @return the month, or why the text is none; a whole date is none
     */
    public static Parsed<YearMonth> tryParseMonth(String text) {
        int[] parts = numbers(plain(text));
        int year = parts.length == 1 ? parts[0] / 100 : parts.length == 2 ? parts[0] : 0;
        int month = parts.length == 1 ? parts[0] % 100 : parts.length == 2 ? parts[1] : 0;
        boolean isMonth = year >= 1000 && year <= 9999 && month >= 1 && month <= 12;
        return isMonth
                ? new Parsed.Ok<>(YearMonth.of(year, month), Findings.none())
                : new Parsed.Bad<>(Finding.error(
                        "GDB-NRM-002",
                        "",
                        "A month such as 2020-08 or 2020年8月 is required.",
                        "应为年月，例如2020-08或2020年8月。"));
    }

    /** Usual width, and the numerals of old documents and the first month in their usual writing. */
    private static String plain(String text) {
        return TextStep.WIDTH
                .apply(text)
                .strip()
                .replace("廿", "二十")
                .replace("卅", "三十")
                .replace("年元月", "年一月");
    }

    private static Parsed<LocalDate> date(int year, int month, int day) {
        try {
            return new Parsed.Ok<>(LocalDate.of(year, month, day), Findings.none());
        } catch (DateTimeException noSuchDay) {
            return bad();
        }
    }

    private static Parsed<LocalDate> bad() {
        return new Parsed.Bad<>(Finding.error(
                "GDB-NRM-001",
                "",
                "A date such as 2020-08-31 or 2020年8月31日 is required.",
                "应为日期，例如2020-08-31或2020年8月31日。"));
    }

    /** Cuts at the time of day: a colon and the two digits before it, with what parts them from the date. */
    private static String withoutTime(String text) {
        int colon = text.indexOf(':');
        int end = colon < 0 ? text.length() : colon;
        while (colon >= 0 && end > 0 && Characters.isDigit(text.charAt(end - 1))) {
            end--;
        }
        if (colon >= 0 && (end == 0 || (text.charAt(end - 1) != ' ' && text.charAt(end - 1) != 'T'))) {
            return "";
        }
        String date = text.substring(0, end).strip();
        return date.endsWith("T") ? date.substring(0, date.length() - 1) : date;
    }

    /** The numbers of a date; none at all when anything else is in the text. */
    private static int[] numbers(String text) {
        List<Integer> numbers = new ArrayList<>(3);
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '-';
            if (Characters.isDigit(c) || ChineseNumeral.isNumeral(c)) {
                continue;
            }
            if (i > start) {
                int number = number(text.substring(start, i));
                if (number < 0) {
                    return new int[0];
                }
                numbers.add(number);
            }
            if ("-/.年月日号 ,、–—‐‑−".indexOf(c) < 0) {
                return new int[0];
            }
            start = i + 1;
        }
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int number(String run) {
        if (run.length() > 8) {
            return -1;
        }
        return run.chars().allMatch(Characters::isDigit) ? Integer.parseInt(run) : ChineseNumeral.value(run);
    }
}
