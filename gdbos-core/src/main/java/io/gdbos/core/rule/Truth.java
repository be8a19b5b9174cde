package io.gdbos.core.rule;

/** The three values of Kleene's strong logic. Immutable. */
public enum Truth {
    /** It holds. */
    TRUE,
    /** It does not hold. */
    FALSE,
    /** The facts do not say. */
    UNKNOWN;

    /**
     * The truth of something known.
     *
     * @param value what is known
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Both hold.
     *
     * @param other the other value
     * @return FALSE when either is false, otherwise UNKNOWN when either is unknown
     */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : TRUE;
    }

    /**
     * At least one holds.
     *
     * @param other the other value
     * @return TRUE when either is true, otherwise UNKNOWN when either is unknown
     */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : FALSE;
    }

    /**
     * The contrary.
     *
     * @return FALSE for TRUE and TRUE for FALSE; UNKNOWN stays
     */
    public Truth not() {
        return this == UNKNOWN ? UNKNOWN : of(this == FALSE);
    }
}
