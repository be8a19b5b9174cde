package io.gdbos.core.testkit;

import io.gdbos.core.record.DataRecord;
import java.time.Instant;
import java.util.Objects;

/**
 * One filed application. Immutable; the text form holds no personal data.
 *
 * @param number its number
 * @param filedAt when it was filed, within office hours of the season
 * @param region the code of the district applied to
 * @param school the id of the school applied to
 * @param form the form, by the elements of {@link EnrolmentForm}
 */
public record Application(String number, Instant filedAt, String region, String school, DataRecord form) {
    /** Checks for null. */
    public Application {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(filedAt, "filedAt");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(school, "school");
        Objects.requireNonNull(form, "form");
    }

    @Override
    public String toString() {
        return "Application[" + number + "]";
    }
}
