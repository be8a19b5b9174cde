package io.gdbos.core.normalize;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.code.Parsed;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Dates as the day numbers of a spreadsheet. A number does not say that it is a date, so this is asked for only where
 * a column is declared to hold such numbers. Immutable.
 */
public enum SerialDates {
    /** Day 1 is 1900-01-01, and day 60 is 1900-02-29, a day that never was; the usual system. */
    FROM_1900(LocalDate.of(1899, 12, 31)),
    /** Day 0 is 1904-01-01; workbooks that say so. */
    FROM_1904(LocalDate.of(1904, 1, 1));

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(\\.\\d+)?");
    private static final int DAY_THAT_NEVER_WAS = 60;

    private final LocalDate dayZero;

    SerialDates(LocalDate dayZero) {
        this.dayZero = dayZero;
    }

    /**
     * Reads a day number.
     *
     * @param text the number; a fraction is the time of day and is dropped
     * @return the date up to 9999-12-31, or why the text is none
     */
    public Parsed<LocalDate> tryParse(String text) {
        String plain = TextStep.WIDTH.apply(text).strip();
        if (!NUMBER.matcher(plain).matches()) {
            return bad();
        }
        int point = plain.indexOf('.');
        int number = Integer.parseInt(point < 0 ? plain : plain.substring(0, point));
        boolean is1900 = this == FROM_1900;
        if (is1900 && (number == 0 || number == DAY_THAT_NEVER_WAS)) {
            return bad();
        }
        LocalDate date = dayZero.plusDays(is1900 && number > DAY_THAT_NEVER_WAS ? number - 1 : number);
        return date.getYear() > 9999 ? bad() : new Parsed.Ok<>(date, Findings.none());
    }

    private static Parsed<LocalDate> bad() {
        return new Parsed.Bad<>(Finding.error(
                "GDB-NRM-003",
                "",
                "The number of a day in a spreadsheet is required, such as 43739.",
                "应为电子表格的日期序号，例如43739。"));
    }
}
