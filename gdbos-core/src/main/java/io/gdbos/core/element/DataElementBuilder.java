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
    private DataGrade grade = DataGrade.general(2);
    private boolean isPersonal;
    private String version = "1";
    private LocalDate effectiveFrom = LocalDate.of(2000, 1, 1);
    private @Nullable LocalDate effectiveTo;

    DataElementBuilder(String id, BilingualText name, ValueDomain domain) {
        this.id = id;
        this.name = name;
        this.domain = domain;
        this.definition = name;
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
     * Says that values tell something about a person.
     *
     * @param value whether they do
     * @return this
     */
    public DataElementBuilder personal(boolean value) {
        isPersonal = value;
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
     */
    public DataElement build() {
        return new DataElement(
                id, name, synonyms, definition, domain, grade, isPersonal, version, effectiveFrom, effectiveTo);
    }
}
