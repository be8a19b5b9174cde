package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.rule.Truth;

/** Says in which school's zone an address lies. Implementations are thread-safe. */
@FunctionalInterface
public interface ZoneFinder {
    /**
     * Whether an address lies in the zone of a school.
     *
     * @param address the address, in any writing
     * @param school the id of the school
     * @return UNKNOWN when the zoning does not name the address
     */
    Truth isInZone(String address, String school);
}
