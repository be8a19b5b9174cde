package io.gdbos.examples.enrolment.process;

import java.util.List;

/** The requirements of the service item, in the order in which they are checked. */
public final class Requirements {
    /** All of them. */
    public static final List<String> ALL = List.of(
            "guardianship", "household", "home", "no-home", "lease", "residence-card", "employment", "vaccination");

    private Requirements() {}
}
