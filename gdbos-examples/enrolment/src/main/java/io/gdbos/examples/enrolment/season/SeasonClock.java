package io.gdbos.examples.enrolment.season;

import io.gdbos.core.calendar.WorkingDayCalendar;
import io.gdbos.workflow.CaseClock;
import io.gdbos.workflow.ClockReading;
import io.gdbos.workflow.Moment;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The season's own time. Forms are filed when the family filed them; the machine works through the night after the
 * window closes; officials work on working days between nine and five. Each moment is drawn from the seed, the case and
 * the step alone, so that neither threads nor restarts change it. Thread-safe.
 */
public final class SeasonClock implements CaseClock {
    private static final long MACHINE_SPREAD_MILLIS = 6 * 3_600_000L;
    private static final long STEP_MILLIS = 900;
    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);
    private static final int OFFICE_SECONDS = 8 * 3600;

    private final long seed;
    private final WorkingDayCalendar calendar;
    private final LocalDate closes;
    private final ZoneId zone;
    private final String firstMachineStep;
    private final Map<String, Integer> officialSteps;
    private final Map<String, Instant> filedAt = new ConcurrentHashMap<>();

    /**
     * Makes the clock of a season.
     *
     * @param seed the season's seed
     * @param calendar the working days
     * @param closes the last day on which forms are filed
     * @param zone the zone of legal dates
     * @param firstMachineStep the step with which the machine begins after the window closes
     * @param officialSteps the steps of officials, with the greatest number of working days each takes
     */
    public SeasonClock(
            long seed,
            WorkingDayCalendar calendar,
            LocalDate closes,
            ZoneId zone,
            String firstMachineStep,
            Map<String, Integer> officialSteps) {
        this.seed = seed;
        this.calendar = calendar;
        this.closes = closes;
        this.zone = zone;
        this.firstMachineStep = firstMachineStep;
        this.officialSteps = Map.copyOf(officialSteps);
    }

    /**
     * Tells when an application was filed.
     *
     * @param businessKey the business key of its case
     * @param at when
     */
    public void filed(String businessKey, Instant at) {
        filedAt.put(businessKey, at);
    }

    @Override
    public Instant now(ClockReading reading) {
        Instant filed = filedAt.get(reading.businessKey());
        Instant earliest = filed != null && filed.isAfter(reading.earliest()) ? filed : reading.earliest();
        if (reading.moment() == Moment.BEGIN) {
            return reading.activity().equals(firstMachineStep) ? later(earliest, nightShift(reading)) : earliest;
        }
        Integer days = officialSteps.get(reading.activity());
        if (days != null) {
            return officeHour(reading, earliest, days);
        }
        boolean isMachine =
                earliest.isAfter(closes.plusDays(1).atStartOfDay(zone).toInstant());
        return isMachine ? earliest.plusMillis(40 + draw(reading, "work", STEP_MILLIS)) : earliest;
    }

    private Instant nightShift(ClockReading reading) {
        return closes.plusDays(1)
                .atStartOfDay(zone)
                .toInstant()
                .plusMillis(draw(reading, "queue", MACHINE_SPREAD_MILLIS));
    }

    private Instant officeHour(ClockReading reading, Instant from, int days) {
        LocalDate day = LocalDate.ofInstant(from, zone);
        LocalDate done = calendar.plusWorkingDays(day, 1 + (int) draw(reading, "days", days));
        return done.atTime(OFFICE_OPENS)
                .plusSeconds(draw(reading, "hour", OFFICE_SECONDS))
                .atZone(zone)
                .toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** A number from 0 to below the bound that depends on seed, case, step and purpose alone (FNV-1a, then mixed). */
    private long draw(ClockReading reading, String purpose, long bound) {
        String key = reading.businessKey() + "/" + reading.activity() + "/" + reading.iteration() + "/" + purpose;
        long hash = 0xcbf29ce484222325L ^ seed;
        for (byte part : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (part & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return Math.floorMod(hash ^ (hash >>> 31), bound);
    }
}
