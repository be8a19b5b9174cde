package io.gdbos.core.calendar.json;

import io.gdbos.core.calendar.HolidayNotice;
import io.gdbos.core.json.JsonObject;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads yearly notices in the form of the public data set holiday-cn: {@code year}, {@code papers} (where the notice is
 * published) and {@code days} with {@code name}, {@code date} and {@code isOffDay}. So an application takes next year's
 * notice from a file on the day it appears. Thread-safe.
 */
public final class HolidayNoticeJson {
    private HolidayNoticeJson() {}

    /**
     * Reads the document of one year.
     *
     * @param text the document
     * @param source what messages call it, such as a file name
     * @return the notice; empty when the document has no days, because the notice is not published yet
     * @throws io.gdbos.core.GdbosException when the document is broken; it names the place
     */
    public static Optional<HolidayNotice> parse(String text, String source) {
        JsonObject root = JsonObject.parse(text, source);
        root.allow("$schema", "$id", "year", "papers", "days");
        int year = root.integer("year");
        NavigableSet<LocalDate> daysOff = new TreeSet<>();
        NavigableSet<LocalDate> makeUpDays = new TreeSet<>();
        for (JsonObject day : root.objects("days")) {
            day.allow("name", "date", "isOffDay");
            LocalDate date = day.date("date").orElseThrow(() -> day.error("date", "a date is required; came nothing"));
            if (!(day.bool("isOffDay") ? daysOff : makeUpDays).add(date)) {
                throw day.error("date", "the day " + date + " is there already");
            }
        }
        if (daysOff.isEmpty() && makeUpDays.isEmpty()) {
            return Optional.empty();
        }
        String papers = String.join(" ", root.texts("papers"));
        if (papers.isBlank()) {
            throw root.error("papers", "the publication of the notice is required; came nothing");
        }
        try {
            return Optional.of(new HolidayNotice(year, daysOff, makeUpDays, papers));
        } catch (IllegalArgumentException contradiction) {
            String message = String.valueOf(contradiction.getMessage());
            throw root.error("days", message.endsWith(".") ? message.substring(0, message.length() - 1) : message);
        }
    }
}
