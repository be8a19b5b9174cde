package io.gdbos.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The same questions answered day by day, to prove the tables against. */
final class BruteCalendar {
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();

    BruteCalendar(WorkingDayCalendar calendar) {
        calendar.notices().forEach(notice -> {
            off.addAll(notice.daysOff());
            work.addAll(notice.makeUpDays());
        });
    }

    boolean isWorkingDay(LocalDate day) {
        boolean isWeekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return work.contains(day) || (!isWeekend && !off.contains(day));
    }

    LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate at = day;
        for (int left = Math.abs(count); left > 0; ) {
            at = at.plusDays(count > 0 ? 1 : -1);
            left -= isWorkingDay(at) ? 1 : 0;
        }
        return at;
    }

    int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        int count = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }
}
