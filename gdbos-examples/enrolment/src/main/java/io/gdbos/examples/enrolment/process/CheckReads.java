package io.gdbos.examples.enrolment.process;

import java.util.List;
import java.util.stream.Stream;

/** What the check of each requirement reads, and nothing else. */
final class CheckReads {
    private static final List<String> FAMILY =
            List.of(Form.CHILD_NUMBER, Form.APPLICANT_NUMBER, Form.SECOND_GUARDIAN_NUMBER);
    private static final List<String> NAMES = List.of(Form.CHILD_NAME, Form.APPLICANT_NAME, Form.SECOND_GUARDIAN_NAME);

    private CheckReads() {}

    static String[] of(String requirement) {
        return Stream.concat(FAMILY.stream(), besides(requirement).stream()).toArray(String[]::new);
    }

    private static List<String> besides(String requirement) {
        return switch (requirement) {
            case "guardianship" -> with(NAMES, "birth-certificate-number", "birth-certificate-issue-date");
            case "household" -> with(NAMES, "owner-number", Form.SCHOOL);
            case "home" ->
                List.of(
                        Form.SCHOOL,
                        Form.HOME_KIND,
                        Form.HOME_ADDRESS,
                        "owner-number",
                        "owner-name",
                        "property-certificate-number",
                        "property-registration-date",
                        "buyer-number",
                        "buyer-name",
                        "contract-number",
                        "contract-date",
                        Fact.statusOf("household"),
                        Fact.OWNER_IS_GRANDPARENT,
                        Fact.HELD_HOUSEHOLD_ADDRESS);
            case "no-home" -> List.of(Form.HOME_KIND, Fact.LOCAL_HOUSEHOLD, Fact.GRANDPARENTS_HOME);
            case "lease" ->
                List.of(
                        Form.SCHOOL,
                        Form.HOME_KIND,
                        Form.HOME_ADDRESS,
                        "tenant-number",
                        "tenant-name",
                        "lease-number",
                        "lease-start-date");
            case "residence-card" ->
                List.of(
                        Fact.LOCAL_HOUSEHOLD,
                        Form.HOME_KIND,
                        "holder-number",
                        "holder-name",
                        "card-number",
                        "card-issue-date");
            case "employment" ->
                List.of(
                        Fact.LOCAL_HOUSEHOLD,
                        Form.HOME_KIND,
                        Form.EMPLOYMENT_KIND,
                        "insured-number",
                        "insured-name",
                        "insured-since",
                        "operator-number",
                        "operator-name",
                        "credit-code",
                        "establishment-date");
            case "vaccination" -> List.of(Form.CHILD_NAME, "vaccination-certificate-number", "vaccination-date");
            default ->
                throw new IllegalArgumentException(
                        "Requirement \"" + requirement + "\" is not one of the enrolment item's requirements.");
        };
    }

    private static List<String> with(List<String> names, String... others) {
        return Stream.concat(names.stream(), Stream.of(others)).toList();
    }
}
