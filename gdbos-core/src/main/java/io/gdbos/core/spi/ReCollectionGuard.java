package io.gdbos.core.spi;

/**
 * Says of a form field whether it may be asked of the applicant: what an agency already holds and may share must not
 * be collected again. Implementations are thread-safe.
 */
@FunctionalInterface
public interface ReCollectionGuard {
    /** What a form does with a field. */
    enum Verdict {
        /** Ask: no published source supplies it. */
        ASK,
        /** Fill it from the source and show it; the applicant may dispute it. */
        PREFILL,
        /** Fetch the electronic certificate instead of asking for its content. */
        FETCH_CERTIFICATE,
        /** Do not ask and do not show: there is no legal basis for collecting it. */
        FORBIDDEN_TO_ASK
    }

    /**
     * Judges one field.
     *
     * @param element the data element of the field
     * @param query the service item, place, day and purpose; its requirement is the one that the field serves
     * @return what the form does with the field
     */
    Verdict judge(String element, EvidenceQuery query);
}
