package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.School;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a family applies for a child. Immutable.
 *
 * @param number the number of the application
 * @param family the family
 * @param child the child
 * @param applicant the guardian who applies
 * @param school the school applied to
 * @param filedAt when
 * @param sameChild the number of the other application for the child, null when there is none
 * @param isSecond whether it is the second one for the child
 */
record Filing(
        String number,
        Family family,
        Person child,
        Person applicant,
        School school,
        Instant filedAt,
        @Nullable String sameChild,
        boolean isSecond) {}
