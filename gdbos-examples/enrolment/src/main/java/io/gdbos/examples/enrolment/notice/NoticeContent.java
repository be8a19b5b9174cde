package io.gdbos.examples.enrolment.notice;

import java.time.LocalDate;

/**
 * What an admission notice says. Immutable.
 *
 * @param id the notice's id
 * @param caseId the case it concludes
 * @param application the number of the application
 * @param childName the child's name, in normal form
 * @param childNumber the child's citizen number, masked
 * @param school the name of the school
 * @param district the name of the district
 * @param batch the batch, from 1
 * @param orderKey the order keys with their dates
 * @param issuer the name of the education bureau
 * @param issuedOn the day of issue
 * @param reminder what the family has still to do, such as a missing vaccination; empty for nothing
 */
public record NoticeContent(
        String id,
        String caseId,
        String application,
        String childName,
        String childNumber,
        String school,
        String district,
        int batch,
        String orderKey,
        String issuer,
        LocalDate issuedOn,
        String reminder) {
    /** Names no person. */
    @Override
    public String toString() {
        return "NoticeContent[" + id + "]";
    }
}
