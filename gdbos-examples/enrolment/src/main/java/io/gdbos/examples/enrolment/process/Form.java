package io.gdbos.examples.enrolment.process;

import java.util.List;

/** The application form: ids of its data elements. A declared certificate uses the elements of its register. */
public final class Form {
    /** The number of the application. */
    public static final String NUMBER = "application-number";
    /** When it was filed. */
    public static final String FILED_AT = "filed-at";
    /** The district applied to. */
    public static final String REGION = "application-region";
    /** The school applied to. */
    public static final String SCHOOL = "school-code";
    /** The applying guardian's citizen number. */
    public static final String APPLICANT_NUMBER = "applicant-number";
    /** The applying guardian's name. */
    public static final String APPLICANT_NAME = "applicant-name";
    /** The applying guardian's telephone number. */
    public static final String APPLICANT_PHONE = "applicant-phone";
    /** What the applicant is to the child (GB/T 4761). */
    public static final String RELATION = "applicant-relation";
    /** The other guardian's citizen number. */
    public static final String SECOND_GUARDIAN_NUMBER = "second-guardian-number";
    /** The other guardian's name. */
    public static final String SECOND_GUARDIAN_NAME = "second-guardian-name";
    /** The child's citizen number. */
    public static final String CHILD_NUMBER = "child-number";
    /** The child's name. */
    public static final String CHILD_NAME = "child-name";
    /** How the family lives: {@code own}, {@code contract} or {@code lease}. */
    public static final String HOME_KIND = "home-kind";
    /** The address of the home. */
    public static final String HOME_ADDRESS = "home-address";
    /** How a guardian is employed: {@code insurance} or {@code licence}. */
    public static final String EMPLOYMENT_KIND = "employment-kind";

    /** What the family must say itself: who it is and where it applies. */
    public static final List<String> IDENTITY = List.of(
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
            CHILD_NAME);

    /** What the family claims, and answers for: how it lives, and its certificates by number, holder and date. */
    public static final List<String> CLAIMS = List.of(
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
            "vaccination-date");

    /** What the paper form asked besides, and the catalogue may supply. */
    public static final List<String> DETAILS = List.of(
            "sex",
            "birth-date",
            "ethnicity",
            "household-number",
            "relation-to-head",
            "household-address",
            "household-region",
            "move-in-date");

    private Form() {}
}
