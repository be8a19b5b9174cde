package io.gdbos.examples.enrolment.official;

import io.gdbos.core.code.RegionCode;
import io.gdbos.examples.enrolment.intake.ApplicationForm;
import java.util.List;

/** Decides what the machine leaves open. Implementations are thread-safe. */
public interface Official {
    /**
     * Settles several applications for one child.
     *
     * @param applications the applications, in the order of their numbers
     * @return the one that stands
     */
    ApplicationForm settle(List<ApplicationForm> applications);

    /**
     * Reviews a case.
     *
     * @param application the number of its application
     * @param region the district
     * @return the ruling
     */
    Ruling review(String application, RegionCode region);
}
