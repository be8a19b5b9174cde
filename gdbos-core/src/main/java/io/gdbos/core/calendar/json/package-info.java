/**
 * Yearly notices on public holidays as JSON documents.
 *
 * <pre>{@code
 * String file = "{\"year\": 2027, \"papers\": [\"https://example.invalid/notice\"],"
 *         + " \"days\": [{\"name\": \"元旦\", \"date\": \"2027-01-01\", \"isOffDay\": true}]}";
 * WorkingDayCalendar calendar = HolidayNoticeJson.parse(file, "2027.json")
 *         .map(WorkingDayCalendar.mainlandChina()::with)
 *         .orElse(WorkingDayCalendar.mainlandChina());
 * }</pre>
 */
@NullMarked
package io.gdbos.core.calendar.json;

import org.jspecify.annotations.NullMarked;
