package io.gdbos.core.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which days are working days: weekends, changed by the yearly notices. Counting takes the same time for any
 * distance. The calendar covers 1950 to 2149; what lies outside is refused. Immutable.
 */
public final class WorkingDayCalendar {
    private static final LocalDate FIRST = LocalDate.of(1950, 1, 1);
    private static final LocalDate END = LocalDate.of(2150, 1, 1);
    private static final int DAYS = (int) ChronoUnit.DAYS.between(FIRST, END);
    /** At which day of the table each month begins. */
    private static final int[] MONTHS = months();

    private final List<HolidayNotice> notices;
    private final List<LocalDaysOff> localDays;
    /** From the first day of the first year with a notice to the last day that no later notice can change. */
    private final LocalDate firstCertain;

    private final LocalDate lastCertain;
    /** How many working days lie before each day of the table. */
    private final int[] before;
    /** The days of the table that are working days, in order: year, month and day packed into one number. */
    private final int[] workingDays;

    private WorkingDayCalendar(List<HolidayNotice> notices, List<LocalDaysOff> localDays) {
        this.notices = notices;
        this.localDays = localDays;
        this.firstCertain =
                notices.isEmpty() ? LocalDate.MAX : firstDay(notices.get(0).year());
        this.lastCertain = lastCertain(notices);
        BitSet working = weekdays();
        notices.forEach(notice -> set(working, notice.daysOff(), notice.makeUpDays()));
        localDays.forEach(local -> set(working, local.daysOff(), local.makeUpDays()));
        this.before = new int[DAYS + 1];
        this.workingDays = new int[working.cardinality()];
        for (int day = 0; day < DAYS; day++) {
            if (working.get(day)) {
                workingDays[before[day]] = packed(FIRST.plusDays(day));
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
        return new WorkingDayCalendar(inOrder(notices), List.of());
    }

    /**
     * This calendar with one more notice, such as the one for next year. A region's own days are no notice: see
     * {@link #with(LocalDaysOff)}.
     *
     * @param notice the notice
     * @return a new calendar
     */
    public WorkingDayCalendar with(HolidayNotice notice) {
        List<HolidayNotice> all = new ArrayList<>(notices);
        all.add(notice);
        return new WorkingDayCalendar(inOrder(all), localDays);
    }

    /**
     * This calendar with a region's own days off above the national ones. They say nothing of other days, so a year
     * without a national notice stays provisional.
     *
     * @param local the days; they change what the notices, and regions added before, set
     * @return a new calendar
     */
    public WorkingDayCalendar with(LocalDaysOff local) {
        List<LocalDaysOff> all = new ArrayList<>(localDays);
        all.add(local);
        return new WorkingDayCalendar(notices, List.copyOf(all));
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
     * weekends are rest days then. The last days of the last year are provisional too, as many as a notice has ever
     * reached back into the year before its own.
     *
     * @param day the day
     * @return true before the first year with a notice, and after the last day that no further notice can change
     */
    public boolean isProvisional(LocalDate day) {
        return day.isBefore(firstCertain) || day.isAfter(lastCertain);
    }

    /**
     * By which publication a day is a working day or not.
     *
     * @param day the day
     * @return where the region's own days or the notice is published that names the day, otherwise the notice for its
     *     year, by which weekends hold; empty for a day of a year without a notice
     */
    public Optional<String> sourceOf(LocalDate day) {
        Stream<String> local = localDays.stream()
                .filter(it -> it.daysOff().contains(day) || it.makeUpDays().contains(day))
                .map(LocalDaysOff::source);
        Stream<String> named = notices.stream()
                .filter(it -> it.daysOff().contains(day) || it.makeUpDays().contains(day))
                .map(HolidayNotice::source);
        Stream<String> ofYear = notices.stream()
                .filter(notice -> notice.year() == day.getYear())
                .map(HolidayNotice::source);
        return local.reduce((first, last) -> last)
                .or(() -> named.reduce((first, last) -> last))
                .or(() -> ofYear.reduce((first, last) -> last));
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
        int packed = workingDays[(int) position];
        return LocalDate.of(packed >>> 9, (packed >>> 5) & 15, packed & 31);
    }

    /**
     * How many working days lie between two days: forward the inverse of {@link #plusWorkingDays}, and backward too when
     * counted from a working day.
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

    /**
     * The regions' own days that were added.
     *
     * @return the days in the order in which they were added
     */
    public List<LocalDaysOff> localDays() {
        return localDays;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingDayCalendar calendar
                && Arrays.equals(workingDays, calendar.workingDays)
                && notices.equals(calendar.notices)
                && localDays.equals(calendar.localDays);
    }

    @Override
    public int hashCode() {
        return notices.hashCode();
    }

    @Override
    public String toString() {
        return "WorkingDayCalendar[" + notices.size() + " notices, certain until " + lastCertain + "]";
    }

    private static int packed(LocalDate day) {
        return (day.getYear() << 9) | (day.getMonthValue() << 5) | day.getDayOfMonth();
    }

    /** By month, since counting days from an epoch takes several divisions. */
    private static int index(LocalDate day) {
        int month = (day.getYear() - FIRST.getYear()) * 12 + day.getMonthValue() - 1;
        if (month < 0 || month >= MONTHS.length) {
            throw outside(day.toString());
        }
        return MONTHS[month] + day.getDayOfMonth() - 1;
    }

    private static int[] months() {
        int[] starts = new int[(END.getYear() - FIRST.getYear()) * 12];
        for (int month = 0; month < starts.length; month++) {
            starts[month] = (int) ChronoUnit.DAYS.between(FIRST, FIRST.plusMonths(month));
        }
        return starts;
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

    private static void set(BitSet working, Set<LocalDate> daysOff, Set<LocalDate> makeUpDays) {
        daysOff.forEach(day -> working.clear(index(day)));
        makeUpDays.forEach(day -> working.set(index(day)));
    }

    private static List<HolidayNotice> inOrder(List<HolidayNotice> notices) {
        return notices.stream()
                .sorted(Comparator.comparingInt(HolidayNotice::year))
                .toList();
    }

    private static LocalDate lastCertain(List<HolidayNotice> notices) {
        if (notices.isEmpty()) {
            return LocalDate.MIN;
        }
        int lastYear = notices.get(0).year();
        long reach = 0;
        for (HolidayNotice notice : notices) {
            lastYear = notice.year() <= lastYear + 1 ? Math.max(lastYear, notice.year()) : lastYear;
            reach = Math.max(reach, daysBefore(notice));
        }
        return firstDay(lastYear + 1).minusDays(1 + reach);
    }

    /** How many days a notice reaches back into the year before its own. */
    private static long daysBefore(HolidayNotice notice) {
        return Stream.of(notice.daysOff(), notice.makeUpDays())
                .filter(days -> !days.isEmpty())
                .mapToLong(days -> ChronoUnit.DAYS.between(days.first(), firstDay(notice.year())))
                .max()
                .orElse(0);
    }

    private static LocalDate firstDay(int year) {
        return LocalDate.of(year, 1, 1);
    }

    /** Read once, when first asked for. */
    private static final class Bundled {
        static final WorkingDayCalendar CALENDAR = of(HolidayNotice.bundled());
    }
}
