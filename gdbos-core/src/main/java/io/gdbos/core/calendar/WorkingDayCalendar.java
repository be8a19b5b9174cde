package io.gdbos.core.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Which days are working days: weekends, changed by the yearly notices. Counting takes the same time for any
 * distance. The calendar covers 1950 to 2149; what lies outside is refused. Immutable.
 */
public final class WorkingDayCalendar {
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate END = LocalDate.of(2150, 1, 1);
    private static final long FIRST_DAY = FIRST.toEpochDay();
    private static final int DAYS = (int) (END.toEpochDay() - FIRST_DAY);

    private final List<HolidayNotice> notices;
    private final int firstYear;
    private final int lastYear;
    /** How many working days lie before each day of the table. */
    private final int[] before;
    /** The days of the table that are working days, in order. */
    private final int[] workingDays;

    private WorkingDayCalendar(List<HolidayNotice> notices) {
        this.notices = notices;
        this.firstYear = notices.isEmpty() ? Integer.MAX_VALUE : notices.get(0).year();
        this.lastYear = lastYearWithoutGap(notices);
        BitSet working = weekdays();
        for (HolidayNotice notice : notices) {
            notice.daysOff().forEach(day -> working.clear(index(day)));
            notice.makeUpDays().forEach(day -> working.set(index(day)));
        }
        this.before = new int[DAYS + 1];
        this.workingDays = new int[working.cardinality()];
        for (int day = 0; day < DAYS; day++) {
            if (working.get(day)) {
                workingDays[before[day]] = day;
            }
            before[day + 1] = before[day] + (working.get(day) ? 1 : 0);
        }
    }

    /**
     * The calendar of mainland China by the notices bundled with this SDK, 2007 to 2026.
     *
     * @return the calendar
     */
    public static WorkingDayCalendar mainlandChina() {
        return Bundled.CALENDAR;
    }

    /**
     * A calendar from notices. A later notice changes what an earlier one set; two for one year are both applied.
     *
     * @param notices the notices
     * @return the calendar
     */
    public static WorkingDayCalendar of(List<HolidayNotice> notices) {
        return new WorkingDayCalendar(notices.stream()
                .sorted(Comparator.comparingInt(HolidayNotice::year))
                .toList());
    }

    /**
     * This calendar with one more notice, for instance the one for next year, or a city's own day off.
     *
     * @param notice the notice
     * @return a new calendar
     */
    public WorkingDayCalendar with(HolidayNotice notice) {
        List<HolidayNotice> all = new ArrayList<>(notices);
        all.add(notice);
        return of(all);
    }

    /**
     * Whether people work on a day.
     *
     * @param day the day
     * @return true for working days
     */
    public boolean isWorkingDay(LocalDate day) {
        int index = index(day);
        return before[index + 1] > before[index];
    }

    /**
     * Whether the answer for a day may still change, or was guessed, because no notice for its year is known: only
     * weekends are rest days then.
     *
     * @param day the day
     * @return true before the first year with a notice and after the last one
     */
    public boolean isProvisional(LocalDate day) {
        return day.getYear() < firstYear || day.getYear() > lastYear;
    }

    /**
     * The day that lies some working days after another, which itself is not counted.
     *
     * @param day the day from which to count; it may be a rest day
     * @param count how many working days; 0 gives the day itself; negative counts back
     * @return the last of the working days counted
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        if (count == 0) {
            return day;
        }
        int index = index(day);
        long position = count > 0 ? (long) before[index + 1] + count - 1 : (long) before[index] + count;
        if (position < 0 || position >= workingDays.length) {
            throw outside(count + " working days from " + day);
        }
        return LocalDate.ofEpochDay(FIRST_DAY + workingDays[(int) position]);
    }

    /**
     * How many working days lie between two days.
     *
     * @param from the day from which to count, not counted itself
     * @param to the last day counted
     * @return the number; negative when {@code to} is earlier, so that swapping the days changes the sign
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return before[index(to) + 1] - before[index(from) + 1];
    }

    /**
     * The first working day on or after a day.
     *
     * @param day the day
     * @return the day itself when people work on it
     */
    public LocalDate workingDayFrom(LocalDate day) {
        return isWorkingDay(day) ? day : plusWorkingDays(day, 1);
    }

    /**
     * The notices by which this calendar was made.
     *
     * @return the notices by year
     */
    public List<HolidayNotice> notices() {
        return notices;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingDayCalendar calendar
                && Arrays.equals(workingDays, calendar.workingDays)
                && notices.equals(calendar.notices);
    }

    @Override
    public int hashCode() {
        return notices.hashCode();
    }

    @Override
    public String toString() {
        return "WorkingDayCalendar[" + notices.size() + " notices, last " + lastYear + "]";
    }

    private static int index(LocalDate day) {
        long index = day.toEpochDay() - FIRST_DAY;
        if (index < 0 || index >= DAYS) {
            throw outside(day.toString());
        }
        return (int) index;
    }

    private static DateTimeException outside(String what) {
        return new DateTimeException("The calendar covers 1950-01-01 to 2149-12-31; came " + what + ".");
    }

    private static BitSet weekdays() {
        BitSet working = new BitSet(DAYS);
        int weekday = FIRST.getDayOfWeek().getValue();
        for (int day = 0; day < DAYS; day++) {
            working.set(day, weekday < DayOfWeek.SATURDAY.getValue());
            weekday = weekday % 7 + 1;
        }
        return working;
    }

    private static int lastYearWithoutGap(List<HolidayNotice> notices) {
        int last = notices.isEmpty() ? Integer.MIN_VALUE : notices.get(0).year();
        for (HolidayNotice notice : notices) {
            last = notice.year() <= last + 1 ? Math.max(last, notice.year()) : last;
        }
        return last;
    }

    /** Read once, when first asked for. */
    private static final class Bundled {
        static final WorkingDayCalendar CALENDAR = of(CalendarResource.rows("working-days.txt").stream()
                .map(row -> HolidayNotice.parse(Integer.parseInt(row.get(0)), row.get(1), row.get(2), row.get(3)))
                .toList());
    }
}
