package io.gdbos.examples.enrolment.notice;

import io.gdbos.core.code.RegionCode;
import java.time.Instant;

/**
 * An electronic admission notice. Immutable.
 *
 * @param id an electronic-certificate identifier (GB/T 36904) with its check character
 * @param caseId the case it concludes
 * @param region the district that admits
 * @param issuedAt when it was issued
 * @param digest the SM3 digest of the content, as 64 hexadecimal digits
 * @param content what it says, as a JSON document of fixed field order
 */
public record AdmissionNotice(
        String id, String caseId, RegionCode region, Instant issuedAt, String digest, String content) {
    /** Names no person. */
    @Override
    public String toString() {
        return "AdmissionNotice[" + id + "]";
    }
}
