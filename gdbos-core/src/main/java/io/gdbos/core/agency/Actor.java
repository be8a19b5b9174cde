package io.gdbos.core.agency;

import io.gdbos.core.code.RegionCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a command: a parameter of every command, kept in audit and history. Immutable.
 *
 * @param person a token that stands for the person or system, never a name or citizen number
 * @param role the role in which the person acts, such as {@code enrolment-officer}
 * @param agency the id of the agency for which the person acts
 * @param region the region for which the agency is competent
 * @param onBehalfOf the token of the person on whose behalf this one acts, or null
 */
public record Actor(
        String person,
        String role,
        String agency,
        RegionCode region,
        @Nullable String onBehalfOf) {
    /** Checks that nothing but {@code onBehalfOf} is null or blank. */
    public Actor {
        requireText(person, "person");
        requireText(role, "role");
        requireText(agency, "agency");
        Objects.requireNonNull(region, "region");
    }

    /**
     * Makes an actor who acts for nobody else.
     *
     * @param person a token for the person or system
     * @param role the role
     * @param agency the id of the agency
     * @param region the region
     * @return the actor
     */
    public static Actor of(String person, String role, String agency, RegionCode region) {
        return new Actor(person, role, agency, region, null);
    }

    private static void requireText(String text, String name) {
        Objects.requireNonNull(text, name);
        if (text.isBlank()) {
            throw new IllegalArgumentException("An actor's " + name + " must not be blank.");
        }
    }
}
