package io.gdbos.core.element;

import io.gdbos.core.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A standard data element: the point at which catalogue, forms, rules and records meet. Its parts are those of a
 * metadata registry (ISO/IEC 11179, GB/T 19488): a concept, a representation, a value domain and a registration; one id
 * may have several versions side by side, those registered in force one after another. Immutable.
 *
 * @param id a stable id, such as {@code citizen-number}
 * @param name its name
 * @param synonyms other names and ids under which agencies know it
 * @param definition what it means
 * @param concept which property of which class of objects it is, or null while nobody has said; from
 *     {@link RegistrationStatus#QUALIFIED} on it is required
 * @param domain which values it may have
 * @param representation how its values are written when they are exchanged
 * @param grade how much harm a leak would do
 * @param personal what its values say about a person; those that say anything are masked in messages
 * @param registration version, status, authority and days
 */
public record DataElement(
        String id,
        BilingualText name,
        List<String> synonyms,
        BilingualText definition,
        @Nullable ElementConcept concept,
        ValueDomain domain,
        Representation representation,
        DataGrade grade,
        PersonalData personal,
        Registration registration) {
    /** Copies the synonyms, and checks that the parts agree with each other. */
    public DataElement {
        Objects.requireNonNull(name, "name");
        synonyms = List.copyOf(synonyms);
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(representation, "representation");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(personal, "personal");
        Objects.requireNonNull(registration, "registration");
        if (id.isBlank()) {
            throw new IllegalArgumentException("A data element needs an id; its name is " + name + ".");
        }
        boolean needsConcept = registration.status().compareTo(RegistrationStatus.QUALIFIED) >= 0
                && !registration.status().isEnded();
        if (needsConcept && concept == null) {
            throw new IllegalArgumentException(
                    "Element \"" + id + "\" is " + registration.status().title().english()
                            + " and does not say which property of which object it is.");
        }
        requireRoom(id, domain, representation.format());
    }

    /**
     * Begins an element: general data of sub-level 2, not personal, recorded as version 1 from 2000-01-01 on, defined by
     * its name and written as its domain goes, unless said otherwise.
     *
     * @param id the id
     * @param name the name
     * @param domain which values it may have
     * @return a builder
     */
    public static DataElementBuilder builder(String id, BilingualText name, ValueDomain domain) {
        return new DataElementBuilder(id, name, domain);
    }

    /**
     * This element with another registration: promoted, ended, or taken on by an authority.
     *
     * @param changed the registration
     * @return the element with it
     * @throws IllegalArgumentException when the element lacks what the new status demands
     */
    public DataElement with(Registration changed) {
        return new DataElement(
                id, name, synonyms, definition, concept, domain, representation, grade, personal, changed);
    }

    /**
     * Whether its values say something about a person.
     *
     * @return true when they do
     */
    public boolean isPersonal() {
        return personal.isPersonal();
    }

    /**
     * Its version.
     *
     * @return the version
     */
    public String version() {
        return registration.version();
    }

    /**
     * Whether this version is registered and in force on a day.
     *
     * @param date the day
     * @return true from the first to the last day; never for a draft
     */
    public boolean isInForce(LocalDate date) {
        return registration.isInForce(date);
    }

    /** Texts and codes have lengths of their own; the format of exchange must have room for them. */
    private static void requireRoom(String id, ValueDomain domain, ValueFormat format) {
        boolean isMeasured = domain instanceof ValueDomain.Text || domain instanceof ValueDomain.Codes;
        if (isMeasured && format.greatest() < ValueFormat.of(domain).greatest()) {
            throw new IllegalArgumentException("Element \"" + id + "\" has values of up to "
                    + ValueFormat.of(domain).greatest() + " characters; the format " + format
                    + " has no room for them.");
        }
    }
}
