package io.gdbos.core.testkit;

import io.gdbos.core.record.RecordSchema;
import java.util.List;

/**
 * The data elements of the sample city's application form. A declared certificate uses the elements of the register
 * that a genuine one is held in, so that declared and held values meet by element. Immutable.
 *
 * <p>Values are texts as the family typed them, but for {@link #FILED_AT} (an instant) and the codes
 * {@link #REGION}, {@link #SCHOOL}, {@link #RELATION}, {@link #HOME_KIND} and {@link #EMPLOYMENT_KIND}. What a
 * family has nothing to say about is missing.
 */
public final class EnrolmentForm {
    /** The number of the application. */
    public static final String NUMBER = "application-number";
    /** When it was filed. */
    public static final String FILED_AT = "filed-at";
    /** The code of the district applied to. */
    public static final String REGION = "application-region";
    /** The id of the school applied to. */
    public static final String SCHOOL = "school-code";
    /** The citizen number of the applying guardian. */
    public static final String APPLICANT_NUMBER = "applicant-number";
    /** The name of the applying guardian. */
    public static final String APPLICANT_NAME = "applicant-name";
    /** The mobile number of the applying guardian. */
    public static final String APPLICANT_PHONE = "applicant-phone";
    /** What the applicant is to the child: 51 father, 52 mother (GB/T 4761). */
    public static final String RELATION = "applicant-relation";
    /** The citizen number of the other guardian. */
    public static final String SECOND_GUARDIAN_NUMBER = "second-guardian-number";
    /** The name of the other guardian. */
    public static final String SECOND_GUARDIAN_NAME = "second-guardian-name";
    /** The citizen number of the child. */
    public static final String CHILD_NUMBER = "child-number";
    /** The name of the child. */
    public static final String CHILD_NAME = "child-name";
    /** How the family lives: {@code own}, {@code contract} or {@code lease}. */
    public static final String HOME_KIND = "home-kind";
    /** The address of the home. */
    public static final String HOME_ADDRESS = "home-address";
    /** How a guardian is employed: {@code insurance} or {@code licence}; missing when it is not claimed. */
    public static final String EMPLOYMENT_KIND = "employment-kind";

    /** All elements of the form, in order. */
    public static final RecordSchema SCHEMA = new RecordSchema(
            "enrolment-form",
            List.of(
                    NUMBER,
                    FILED_AT,
                    REGION,
                    SCHOOL,
                    APPLICANT_NUMBER,
                    APPLICANT_NAME,
                    APPLICANT_PHONE,
                    RELATION,
                    SECOND_GUARDIAN_NUMBER,
                    SECOND_GUARDIAN_NAME,
                    CHILD_NUMBER,
                    CHILD_NAME,
                    "household-number",
                    "household-address",
                    "move-in-date",
                    HOME_KIND,
                    HOME_ADDRESS,
                    "owner-number",
                    "owner-name",
                    "property-certificate-number",
                    "property-registration-date",
                    "buyer-number",
                    "buyer-name",
                    "contract-number",
                    "contract-date",
                    "tenant-number",
                    "tenant-name",
                    "lease-number",
                    "lease-start-date",
                    EMPLOYMENT_KIND,
                    "insured-number",
                    "insured-name",
                    "insured-since",
                    "operator-number",
                    "operator-name",
                    "credit-code",
                    "establishment-date",
                    "holder-number",
                    "holder-name",
                    "card-number",
                    "card-issue-date",
                    "birth-certificate-number",
                    "birth-certificate-issue-date",
                    "vaccination-certificate-number",
                    "vaccination-date"));

    private EnrolmentForm() {}
}
