package io.gdbos.core.element;

import io.gdbos.core.BilingualText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A standard data element: the point at which catalogue, forms, rules and records meet. One id may have several
 * versions, in force one after another. Immutable.
 *
 * @param id a stable id, such as {@code citizen-number}
 * @param name its name
 * @param synonyms other names and ids under which agencies know it
 * @param definition what it means
 * @param domain which values it may have
 * @param grade how much harm a leak would do
 * @param isPersonal whether its values say something about a person; they are masked in messages
 * @param version the version
 * @param effectiveFrom the first day on which this version is in force
 * @param effectiveTo the last day, or null while it is in force
 */
public record DataElement(
        String id,
        BilingualText name,
        List<String> synonyms,
        BilingualText definition,
        ValueDomain domain,
        DataGrade grade,
        boolean isPersonal,
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {
    /** Copies the synonyms and checks the days. */
    public DataElement {
        Objects.requireNonNull(name, "name");
        synonyms = List.copyOf(synonyms);
        Objects.requireNonNull(definition, "definition");
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        if (id.isBlank()) {
            throw new IllegalArgumentException("A data element needs an id; its name is " + name + ".");
        }
        if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException(
                    "Element \"" + id + "\" ends " + effectiveTo + ", before it begins " + effectiveFrom + ".");
        }
    }

    /**
     * Begins an element: general data of sub-level 2, not personal, version 1 from 2000-01-01 on, defined by its name,
     * unless said otherwise.
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
     * Whether this version is in force on a day.
     *
     * @param date the day
     * @return true from the first to the last day
     */
    public boolean isInForce(LocalDate date) {
        return !date.isBefore(effectiveFrom) && (effectiveTo == null || !date.isAfter(effectiveTo));
    }
}
