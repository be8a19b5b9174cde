package io.gdbos.core.calendar;

import io.gdbos.core.GdbosException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the yearly notice on public holidays sets for one year. Immutable.
 *
 * @param year the year
 * @param daysOff days off, weekends among them or not; some may lie in a neighbouring year
 * @param makeUpDays weekend days on which people work
 * @param source where the notice is published
 */
public record HolidayNotice(
        int year, NavigableSet<LocalDate> daysOff, NavigableSet<LocalDate> makeUpDays, String source) {
    private static final int COLUMNS = 4;
    private static final Pattern BLANK = Pattern.compile("\\s+");

    /** Copies the days, and refuses a day that is both or that lies in neither the year nor a neighbouring one. */
    public HolidayNotice {
        Objects.requireNonNull(source, "source");
        daysOff = Collections.unmodifiableNavigableSet(new TreeSet<>(daysOff));
        makeUpDays = Collections.unmodifiableNavigableSet(new TreeSet<>(makeUpDays));
        for (LocalDate day : makeUpDays) {
            if (daysOff.contains(day)) {
                throw new IllegalArgumentException("The notice for " + year + " makes " + day
                        + " both a day off and a working day; it can be one of them.");
            }
        }
        requireNear(year, daysOff);
        requireNear(year, makeUpDays);
    }

    /**
     * Makes a notice from the writing that the bundled table uses.
     *
     * @param year the year
     * @param off days off: {@code MMDD}, {@code MMDD-MMDD}, with the year in front when it is another one; white space
     *     between
     * @param work make-up working days in the same writing
     * @param source where the notice is published
     * @return the notice
     */
    public static HolidayNotice parse(int year, String off, String work, String source) {
        return new HolidayNotice(year, days(year, off), days(year, work), source);
    }

    /**
     * Reads a table of notices in the writing of the bundled one: year, days off, working days at weekends, where the
     * notice is published; bars between. So next year's notice is a line in a file, not a release.
     *
     * @param text the table
     * @param source what messages call it, such as a file name
     * @return the notices in the order of the table
     * @throws GdbosException when a line is not of this writing; it names the line
     */
    public static List<HolidayNotice> parseAll(String text, String source) {
        return read(CalendarTable.rows(text, source, COLUMNS));
    }

    static List<HolidayNotice> bundled() {
        return read(CalendarTable.bundled("working-days.txt", COLUMNS));
    }

    private static List<HolidayNotice> read(List<CalendarTable.Row> rows) {
        List<HolidayNotice> notices = new ArrayList<>();
        for (CalendarTable.Row row : rows) {
            try {
                notices.add(parse(row.number(0), row.text(1), row.text(2), row.text(3)));
            } catch (DateTimeException | IllegalArgumentException broken) {
                throw row.error(withoutStop(String.valueOf(broken.getMessage())));
            }
        }
        return List.copyOf(notices);
    }

    private static String withoutStop(String message) {
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    private static void requireNear(int year, NavigableSet<LocalDate> days) {
        if (!days.isEmpty() && (days.first().getYear() < year - 1 || days.last().getYear() > year + 1)) {
            throw new IllegalArgumentException("The notice for " + year + " names days from " + days.first() + " to "
                    + days.last() + "; only the year and its neighbours are possible.");
        }
    }

    private static NavigableSet<LocalDate> days(int year, String text) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        if (text.isBlank()) {
            return days;
        }
        for (String range : BLANK.split(text.strip())) {
            int hyphen = range.indexOf('-');
            LocalDate first = day(year, hyphen < 0 ? range : range.substring(0, hyphen));
            LocalDate last = hyphen < 0 ? first : day(year, range.substring(hyphen + 1));
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("The days " + range + " end before they begin.");
            }
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return days;
    }

    private static LocalDate day(int year, String text) {
        return LocalDate.parse(text.length() == 4 ? year + text : text, DateTimeFormatter.BASIC_ISO_DATE);
    }
}
