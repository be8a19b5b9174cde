package io.gdbos.workflow;

import io.gdbos.core.code.RegionCode;
import java.util.Objects;

/**
 * Which role of which agency does a step. The agency may depend on where the case is handled: {@code {region}} in its
 * id stands for the region code of the case, so {@code education-{region}} is a district's own bureau. Immutable.
 *
 * @param role the role, such as {@code enrolment-officer}
 * @param agency the id of the agency, in which {@code {region}} stands for the region of the case
 */
public record Performer(String role, String agency) {
    private static final String REGION = "{region}";

    /** Checks that both are named. */
    public Performer {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(agency, "agency");
        if (role.isBlank() || agency.isBlank()) {
            throw new IllegalArgumentException(
                    "A performer needs a role and an agency; came \"" + role + "\" and \"" + agency + "\".");
        }
    }

    /**
     * Makes a performer.
     *
     * @param role the role
     * @param agency the id of the agency, in which {@code {region}} stands for the region of the case
     * @return the performer
     */
    public static Performer of(String role, String agency) {
        return new Performer(role, agency);
    }

    /**
     * The agency that performs the step for a case.
     *
     * @param region the region in which the case is handled
     * @return the agency's id
     */
    public String agencyIn(RegionCode region) {
        return agency.replace(REGION, region.value());
    }
}
