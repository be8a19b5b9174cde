package io.gdbos.core.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.NavigableSet;
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
    private static final Pattern BLANK = Pattern.compile("\\s+");

    /** Copies the days and refuses a day that is both. */
    public HolidayNotice {
        daysOff = Collections.unmodifiableNavigableSet(new TreeSet<>(daysOff));
        makeUpDays = Collections.unmodifiableNavigableSet(new TreeSet<>(makeUpDays));
        for (LocalDate day : makeUpDays) {
            if (daysOff.contains(day)) {
                throw new IllegalArgumentException("The notice for " + year + " makes " + day
                        + " both a day off and a working day; it can be one of them.");
            }
        }
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

    private static NavigableSet<LocalDate> days(int year, String text) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        if (text.isBlank()) {
            return days;
        }
        for (String range : BLANK.split(text.strip())) {
            int hyphen = range.indexOf('-');
            LocalDate first = day(year, hyphen < 0 ? range : range.substring(0, hyphen));
            LocalDate last = hyphen < 0 ? first : day(year, range.substring(hyphen + 1));
            first.datesUntil(last.plusDays(1)).forEach(days::add);
        }
        return days;
    }

    private static LocalDate day(int year, String text) {
        return LocalDate.parse(text.length() == 4 ? year + text : text, DateTimeFormatter.BASIC_ISO_DATE);
    }
}
