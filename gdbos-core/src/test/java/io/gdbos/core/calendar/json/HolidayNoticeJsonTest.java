package io.gdbos.core.calendar.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gdbos.core.GdbosException;
import io.gdbos.core.calendar.HolidayNotice;
import io.gdbos.core.calendar.WorkingDayCalendar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HolidayNoticeJsonTest {
    private static final String NEXT_YEAR = """
            {"$schema": "schema.json", "$id": "2027.json", "year": 2027, "papers": ["https://example.invalid/notice"],
             "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                      {"name": "元旦", "date": "2027-01-02", "isOffDay": false}]}
            """;

    private final WorkingDayCalendar calendar = WorkingDayCalendar.mainlandChina();

    @Test
    void next_years_file_makes_the_year_certain() {
        WorkingDayCalendar later =
                calendar.with(HolidayNoticeJson.parse(NEXT_YEAR, "2027.json").orElseThrow());

        assertTrue(calendar.isProvisional(LocalDate.of(2027, 1, 1)));
        assertFalse(later.isProvisional(LocalDate.of(2027, 1, 1)));
        assertFalse(later.isWorkingDay(LocalDate.of(2027, 1, 1)));
        assertTrue(later.isWorkingDay(LocalDate.of(2027, 1, 2)), "a Saturday");
        assertEquals(Optional.of("https://example.invalid/notice"), later.sourceOf(LocalDate.of(2027, 1, 2)));
    }

    @Test
    void a_file_without_days_is_no_notice_yet() {
        assertEquals(
                Optional.empty(),
                HolidayNoticeJson.parse("{\"year\": 2027, \"papers\": [], \"days\": []}", "2027.json"));
    }

    @Test
    void errors_name_the_place() {
        assertMessage("2027.json, line 1", "{\"year\": ");
        assertMessage("year", "{\"papers\": [], \"days\": []}");
        assertMessage("days[1].isOffDay", NEXT_YEAR.replace("false", "\"no\""));
        assertMessage("days[1].date: a date such as", NEXT_YEAR.replace("2027-01-02", "2027-02-30"));
        assertMessage("both a day off", NEXT_YEAR.replace("2027-01-02", "2027-01-01"));
        assertMessage(
                "is there already",
                NEXT_YEAR.replace("2027-01-02", "2027-01-01").replace("false", "true"));
        assertMessage("papers: the publication", NEXT_YEAR.replace("\"https://example.invalid/notice\"", ""));
        assertMessage("only the year and its neighbours", NEXT_YEAR.replace("\"year\": 2027", "\"year\": 2007"));
        assertMessage("colour", NEXT_YEAR.replace("$id", "colour"));
    }

    @Test
    void the_public_files_give_the_bundled_calendar() throws IOException {
        @Nullable Path folder = folder();
        assumeTrue(folder != null, "reference-data/holidays is not beside the project");
        for (HolidayNotice bundled : calendar.notices()) {
            String file = bundled.year() + ".json";
            HolidayNotice read = HolidayNoticeJson.parse(Files.readString(folder.resolve(file)), file)
                    .orElseThrow();
            assertEquals(bundled.daysOff(), read.daysOff());
            assertEquals(bundled.source(), read.source());
            read.makeUpDays().forEach(day -> assertTrue(calendar.isWorkingDay(day), day.toString()));
            assertTrue(read.makeUpDays().containsAll(bundled.makeUpDays()), file);
        }
        String empty = Files.readString(folder.resolve("2027.json"));
        assertEquals(Optional.empty(), HolidayNoticeJson.parse(empty, "2027.json"));
    }

    private static void assertMessage(String part, String document) {
        GdbosException error = assertThrows(GdbosException.class, () -> HolidayNoticeJson.parse(document, "2027.json"));
        assertTrue(String.valueOf(error.getMessage()).contains(part), error.getMessage());
    }

    private static @Nullable Path folder() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path folder = at.resolve("shared/reference-data/holidays");
            if (Files.isDirectory(folder)) {
                return folder;
            }
        }
        return null;
    }
}
