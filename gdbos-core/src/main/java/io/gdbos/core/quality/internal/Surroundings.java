package io.gdbos.core.quality.internal;

import io.gdbos.core.agency.RegionTable;
import io.gdbos.core.calendar.CountingRule;
import io.gdbos.core.calendar.WorkingDayCalendar;
import io.gdbos.core.quality.ReferenceList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * What rules are evaluated with. Immutable.
 *
 * @param reading the elements on the day as of which is evaluated
 * @param lists the authoritative lists by id
 * @param countingRules the counting rules by id
 * @param calendar the working days
 * @param regions the divisions
 * @param zone the zone in which days begin
 * @param examples how many bad units of a rule, and records of a resource, are shown
 */
public record Surroundings(
        ElementReading reading,
        Map<String, ReferenceList> lists,
        Map<String, CountingRule> countingRules,
        WorkingDayCalendar calendar,
        RegionTable regions,
        ZoneId zone,
        int examples) {
    /**
     * The day as of which is evaluated.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return reading.date();
    }
}
