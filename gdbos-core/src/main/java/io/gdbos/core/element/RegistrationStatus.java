package io.gdbos.core.element;

import io.gdbos.core.BilingualText;
import java.util.Objects;

/**
 * How far the registration of an element has come, and how it ended. The steps are those by which metadata registries
 * in the manner of ISO/IEC 11179 are kept; the Chinese names are ours. Immutable.
 */
public enum RegistrationStatus {
    /** Being written; parts are missing. */
    INCOMPLETE("incomplete", "未完成"),
    /** Proposed for registration. */
    CANDIDATE("candidate", "候选"),
    /** Registered: all that the registry demands is there. */
    RECORDED("recorded", "已登记"),
    /** Registered, and checked by the registration authority; it has an {@link ElementConcept}. */
    QUALIFIED("qualified", "合格"),
    /** To be used by all who have such data. */
    STANDARD("standard", "标准"),
    /** The one to be used where several would do. */
    PREFERRED("preferred", "首选"),
    /** Replaced by a later version; has a last day. */
    SUPERSEDED("superseded", "被取代"),
    /** No longer in use, replaced or not; has a last day. */
    RETIRED("retired", "已废止");

    private final String english;
    private final String chinese;

    RegistrationStatus(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * Its name.
     *
     * @return the name in both languages
     */
    public BilingualText title() {
        return BilingualText.of(english, chinese);
    }

    /**
     * Whether the element is not registered yet: nobody is bound by it, and it may stand beside a version in force.
     *
     * @return true for {@link #INCOMPLETE} and {@link #CANDIDATE}
     */
    public boolean isDraft() {
        return compareTo(RECORDED) < 0;
    }

    /**
     * Whether its use came to an end.
     *
     * @return true for {@link #SUPERSEDED} and {@link #RETIRED}
     */
    public boolean isEnded() {
        return compareTo(SUPERSEDED) >= 0;
    }

    /**
     * Whether a registration may go from this status to another: up the ladder by any number of steps, from preferred
     * back to standard, from registered to superseded, and from anywhere to retired. What is retired stays so.
     *
     * @param next the other status
     * @return whether the change is allowed; false for the same status
     */
    public boolean mayBecome(RegistrationStatus next) {
        Objects.requireNonNull(next, "next");
        if (this == RETIRED || this == next) {
            return false;
        } else if (next.isEnded()) {
            return next == RETIRED || !isDraft();
        } else if (this == PREFERRED) {
            return next == STANDARD;
        }
        return !isEnded() && compareTo(next) < 0;
    }
}
