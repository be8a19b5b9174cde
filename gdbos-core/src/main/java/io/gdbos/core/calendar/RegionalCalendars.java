package io.gdbos.core.calendar;

import io.gdbos.core.code.RegionCode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The calendars of regions: the national one, and above it the own days of the province, the prefecture and the county,
 * in this order. Immutable.
 */
public final class RegionalCalendars {
    private final WorkingDayCalendar national;
    /** By region that has days of its own, higher regions first. */
    private final Map<RegionCode, WorkingDayCalendar> calendars = new LinkedHashMap<>();

    private RegionalCalendars(WorkingDayCalendar national, List<LocalDaysOff> highestFirst) {
        this.national = national;
        for (LocalDaysOff local : highestFirst) {
            calendars.put(local.region(), of(local.region()).with(local));
        }
    }

    /**
     * Makes the calendars. Each region with days of its own has a table of about half a megabyte.
     *
     * @param national the calendar of the country
     * @param localDays the regions' own days; of two for one region the later one is above the earlier one
     * @return the calendars
     */
    public static RegionalCalendars of(WorkingDayCalendar national, List<LocalDaysOff> localDays) {
        return new RegionalCalendars(
                national,
                localDays.stream()
                        .sorted(Comparator.comparingInt(
                                (LocalDaysOff local) -> local.region().prefix().length()))
                        .toList());
    }

    /**
     * The calendar that holds in a region.
     *
     * @param region the region
     * @return the calendar of the nearest region with days of its own, itself or above it; otherwise the national one
     */
    public WorkingDayCalendar of(RegionCode region) {
        WorkingDayCalendar found = national;
        for (Map.Entry<RegionCode, WorkingDayCalendar> entry : calendars.entrySet()) {
            found = entry.getKey().contains(region) ? entry.getValue() : found;
        }
        return found;
    }
}
