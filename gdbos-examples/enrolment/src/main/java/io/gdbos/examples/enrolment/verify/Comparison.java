package io.gdbos.examples.enrolment.verify;

import java.util.List;

/**
 * A declared certificate against one held record. Immutable.
 *
 * @param isSameCertificate whether both carry the same number
 * @param agreement whether everything else agrees
 * @param reasons what is different, in Chinese and with masked values
 */
public record Comparison(boolean isSameCertificate, Agreement agreement, List<String> reasons) {
    /** Copies the reasons. */
    public Comparison {
        reasons = List.copyOf(reasons);
    }

    /** How far two records agree. */
    public enum Agreement {
        /** Each field is the same, or another writing of it. */
        AGREES,
        /** A field may or may not be the same. */
        UNCLEAR,
        /** A field is clearly different. */
        CONTRADICTS
    }

    /**
     * Whether both agree.
     *
     * @return true when no official has to look
     */
    public boolean agrees() {
        return agreement == Agreement.AGREES;
    }
}
