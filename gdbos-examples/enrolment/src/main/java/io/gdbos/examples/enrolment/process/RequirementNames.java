package io.gdbos.examples.enrolment.process;

/** What families and officials call the requirements. */
public final class RequirementNames {
    private RequirementNames() {}

    /**
     * The Chinese name of a requirement.
     *
     * @param requirement the id
     * @return the name; the id itself for one that is not known
     */
    public static String chinese(String requirement) {
        return switch (requirement) {
            case "guardianship" -> "监护关系";
            case "household" -> "户籍";
            case "home" -> "房产";
            case "no-home" -> "市区无房";
            case "lease" -> "租赁";
            case "residence-card" -> "居住证";
            case "employment" -> "就业";
            case "vaccination" -> "预防接种";
            default -> requirement;
        };
    }
}
