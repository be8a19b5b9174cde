package io.gdbos.examples.enrolment.intake;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.DataRecord;
import java.time.Instant;
import java.util.Objects;

/**
 * An application as it was filed. Immutable.
 *
 * @param number the number of the application
 * @param filedAt when
 * @param region the district applied to
 * @param data the values as the family wrote them
 */
public record ApplicationForm(String number, Instant filedAt, RegionCode region, DataRecord data) {
    /** Checks for null. */
    public ApplicationForm {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(filedAt, "filedAt");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(data, "data");
    }

    /** Names the number only. */
    @Override
    public String toString() {
        return "ApplicationForm[" + number + "]";
    }
}
