package io.gdbos.core.element;

import io.gdbos.core.BilingualText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a {@link DataElement}. Confined to one thread. */
public final class DataElementBuilder {
    private final String id;
    private final BilingualText name;
    private final ValueDomain domain;
    private List<String> synonyms = List.of();
    private BilingualText definition;
    private @Nullable ElementConcept concept;
    private Representation representation;
    private DataGrade grade = DataGrade.general(2);
    private PersonalData personal = PersonalData.NONE;
    private String version = "1";
    private RegistrationStatus status = RegistrationStatus.RECORDED;
    private @Nullable String authority;
    private LocalDate effectiveFrom = LocalDate.of(2000, 1, 1);
    private @Nullable LocalDate effectiveTo;

    DataElementBuilder(String id, BilingualText name, ValueDomain domain) {
        this.id = id;
        this.name = name;
        this.domain = domain;
        this.definition = name;
        this.representation = Representation.of(domain);
    }

    /**
     * Sets other names.
     *
     * @param values the names
     * @return this
     */
    public DataElementBuilder synonyms(List<String> values) {
        synonyms = List.copyOf(values);
        return this;
    }

    /**
     * Sets what the element means.
     *
     * @param value the definition
     * @return this
     */
    public DataElementBuilder definition(BilingualText value) {
        definition = value;
        return this;
    }

    /**
     * Sets the grade.
     *
     * @param value the grade
     * @return this
     */
    public DataElementBuilder grade(DataGrade value) {
        grade = value;
        return this;
    }

    /**
     * Says which property of which class of objects the element is.
     *
     * @param objectClass the class of objects
     * @param property the property
     * @return this
     */
    public DataElementBuilder concept(BilingualText objectClass, BilingualText property) {
        concept = new ElementConcept(objectClass, property);
        return this;
    }

    /**
     * Sets how values are written when they are exchanged.
     *
     * @param value the representation
     * @return this
     */
    public DataElementBuilder representation(Representation value) {
        representation = value;
        return this;
    }

    /**
     * Says what values tell about a person.
     *
     * @param value what they tell
     * @return this
     */
    public DataElementBuilder personal(PersonalData value) {
        personal = value;
        return this;
    }

    /**
     * Sets the version.
     *
     * @param value the version
     * @return this
     */
    public DataElementBuilder version(String value) {
        version = value;
        return this;
    }

    /**
     * Sets how far the registration has come.
     *
     * @param value the status
     * @return this
     */
    public DataElementBuilder status(RegistrationStatus value) {
        status = value;
        return this;
    }

    /**
     * Sets who keeps the entry.
     *
     * @param value the name or credit code of the registration authority
     * @return this
     */
    public DataElementBuilder authority(String value) {
        authority = value;
        return this;
    }

    /**
     * Sets the first day.
     *
     * @param value the day
     * @return this
     */
    public DataElementBuilder effectiveFrom(LocalDate value) {
        effectiveFrom = value;
        return this;
    }

    /**
     * Sets the last day.
     *
     * @param value the day
     * @return this
     */
    public DataElementBuilder effectiveTo(LocalDate value) {
        effectiveTo = value;
        return this;
    }

    /**
     * Makes the element.
     *
     * @return the element
     * @throws IllegalArgumentException when the parts contradict each other
     */
    public DataElement build() {
        return new DataElement(
                id,
                name,
                synonyms,
                definition,
                concept,
                domain,
                representation,
                grade,
                personal,
                new Registration(version, status, authority, effectiveFrom, effectiveTo));
    }
}
