package io.gdbos.examples.enrolment.notice;

import java.util.Objects;

/**
 * Who issues notices for a district. Immutable.
 *
 * @param name the name of the education bureau
 * @param creditCode its unified social credit code
 * @param certificateType the code of the certificate type: the credit code of the body that defines it and a serial of
 *     three characters
 * @param districtName the name of the district
 */
public record NoticeIssuer(String name, String creditCode, String certificateType, String districtName) {
    /** Checks for null. */
    public NoticeIssuer {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(creditCode, "creditCode");
        Objects.requireNonNull(certificateType, "certificateType");
        Objects.requireNonNull(districtName, "districtName");
    }
}
