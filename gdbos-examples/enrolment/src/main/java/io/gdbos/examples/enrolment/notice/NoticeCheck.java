package io.gdbos.examples.enrolment.notice;

import io.gdbos.core.protect.DetachedSignature;
import io.gdbos.core.protect.SignatureVerifier;
import java.nio.charset.StandardCharsets;

/** What checking a notice says. Immutable. */
public enum NoticeCheck {
    /** The content fits its digest, and the issuer has signed it. */
    SIGNED,
    /** The content fits its digest; nobody has signed it. */
    UNSIGNED,
    /** The content does not fit its digest. */
    CHANGED,
    /** The content fits its digest, and the signature is not of it. */
    WRONG_SIGNATURE,
    /** The content fits its digest; the public key of who signed it is not at hand. */
    UNKNOWN_KEY;

    /**
     * Checks a notice.
     *
     * @param notice the notice
     * @param verifier knows the public keys of the issuers
     * @return what it says
     */
    public static NoticeCheck of(AdmissionNotice notice, SignatureVerifier verifier) {
        if (!IssueNoticeStep.digest(notice.content()).equals(notice.digest())) {
            return CHANGED;
        }
        DetachedSignature signature = notice.signature();
        if (signature == null) {
            return UNSIGNED;
        }
        return switch (verifier.verify(notice.content().getBytes(StandardCharsets.UTF_8), signature)) {
            case VALID -> SIGNED;
            case INVALID -> WRONG_SIGNATURE;
            case UNKNOWN_KEY -> UNKNOWN_KEY;
        };
    }
}
