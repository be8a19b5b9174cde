package io.gdbos.examples.enrolment.notice;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.protect.DetachedSignature;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An electronic admission notice. Immutable.
 *
 * @param id an electronic-certificate identifier (GB/T 36904) with its check character
 * @param caseId the case it concludes
 * @param region the district that admits
 * @param issuedAt when it was issued
 * @param digest the SM3 digest of the content, as 64 hexadecimal digits
 * @param content what it says, as a JSON document of fixed field order
 * @param signature the issuer's signature over the bytes of the content in UTF-8, or null where nobody signs
 */
public record AdmissionNotice(
        String id,
        String caseId,
        RegionCode region,
        Instant issuedAt,
        String digest,
        String content,
        @Nullable DetachedSignature signature) {
    /**
     * A notice that nobody has signed.
     *
     * @param id its id
     * @param caseId the case it concludes
     * @param region the district that admits
     * @param issuedAt when it was issued
     * @param digest the SM3 digest of the content
     * @param content what it says
     */
    public AdmissionNotice(
            String id, String caseId, RegionCode region, Instant issuedAt, String digest, String content) {
        this(id, caseId, region, issuedAt, digest, content, null);
    }

    /** Names no person. */
    @Override
    public String toString() {
        return "AdmissionNotice[" + id + "]";
    }
}
