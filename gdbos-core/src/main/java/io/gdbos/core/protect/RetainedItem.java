package io.gdbos.core.protect;

import io.gdbos.core.code.RegionCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/**
 * Something that is kept for a purpose: a case, a file of records, a stretch of a log. Immutable.
 *
 * @param id the id of what is kept
 * @param purpose what it is kept for
 * @param region the division whose law holds for it
 * @param events the day of each event that has come; what has not come is left out
 * @param isHeld whether it is under a legal hold, such as during an appeal, and is kept whatever the rules say
 */
public record RetainedItem(
        String id, String purpose, RegionCode region, Map<RetentionEvent, LocalDate> events, boolean isHeld) {
    /** Copies the events. */
    public RetainedItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(region, "region");
        events = Map.copyOf(events);
    }
}
