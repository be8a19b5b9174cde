package io.gdbos.examples.enrolment.process;

/** Ids of the elements of the application form that steps name. */
public final class Form {
    /** The region in which the application is filed. */
    public static final String REGION = "school-region";
    /** The day and time of filing. */
    public static final String FILED = "filed-at";
    /** How the family lives: {@code own}, {@code contract} or {@code lease}. */
    public static final String HOME_KIND = "home-kind";
    /** The child's citizen number. */
    public static final String CHILD_NUMBER = "child-number";
    /** The applicant's citizen number. */
    public static final String APPLICANT_NUMBER = "applicant-number";

    private Form() {}
}
