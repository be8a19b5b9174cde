package io.gdbos.core.element;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The schema of a record bound to data elements in the versions of one day: each field has its element's types, names
 * and grade, and may be required. It reads texts into values, checks records and knows the names under which a field may
 * stand in a table. Immutable.
 */
public final class ElementSchema {
    private final RecordSchema schema;
    private final Map<String, Field> fields;
    private final Map<String, List<DataElement>> byWriting = new HashMap<>();

    /**
     * One field.
     *
     * @param element the element, in one version
     * @param isRequired whether a record without a value is wrong
     */
    public record Field(DataElement element, boolean isRequired) {
        /** Checks for null. */
        public Field {
            Objects.requireNonNull(element, "element");
        }
    }

    private ElementSchema(String id, Collection<Field> fields) {
        this.fields = new LinkedHashMap<>();
        fields.forEach(field -> this.fields.put(field.element().id(), field));
        schema = new RecordSchema(
                id, fields.stream().map(field -> field.element().id()).toList());
        for (Field field : fields) {
            DataElement element = field.element();
            writing(element.name().chinese(), element);
            writing(element.name().english(), element);
            element.synonyms().forEach(synonym -> writing(synonym, element));
        }
    }

    /**
     * Makes a schema of which no field is required.
     *
     * @param id the id of the schema, such as a resource code
     * @param registry the elements
     * @param date the day whose versions are meant
     * @param elements the ids of the elements in order
     * @return the schema
     * @throws IllegalArgumentException when an element comes twice, or none of this id is in force on the day
     */
    public static ElementSchema of(String id, ElementRegistry registry, LocalDate date, List<String> elements) {
        return new ElementSchema(
                id,
                elements.stream()
                        .map(element -> new Field(
                                registry.find(element, date)
                                        .orElseThrow(() -> new IllegalArgumentException("Schema \"" + id
                                                + "\" names element \"" + element + "\", of which no version is in"
                                                + " force on " + date + ".")),
                                false))
                        .toList());
    }

    /**
     * This schema with fields that every record must have.
     *
     * @param elements the ids of their elements
     * @return a new schema
     * @throws IllegalArgumentException when an element is not in the schema
     */
    public ElementSchema requiring(String... elements) {
        List<String> required = Arrays.asList(elements);
        if (!fields.keySet().containsAll(required)) {
            throw new IllegalArgumentException("Schema \"" + schema.id() + "\" has the elements " + fields.keySet()
                    + "; required shall be " + required + ".");
        }
        return new ElementSchema(
                schema.id(),
                fields.values().stream()
                        .map(field -> new Field(
                                field.element(),
                                field.isRequired()
                                        || required.contains(field.element().id())))
                        .toList());
    }

    /**
     * What its records may hold.
     *
     * @return the schema of its records
     */
    public RecordSchema records() {
        return schema;
    }

    /**
     * Its fields.
     *
     * @return the fields in order
     */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    /**
     * The grade of a record: that of its highest field.
     *
     * @return the grade; the lowest one for a schema without fields
     */
    public DataGrade grade() {
        return fields.values().stream()
                .map(field -> field.element().grade())
                .reduce(DataGrade.general(1), DataGrade::or);
    }

    /**
     * The elements that a name in a table may mean: the one with this id, where a hyphen and an underscore are the same,
     * or else those that go by this Chinese or English name or synonym.
     *
     * @param name the name, such as {@code citizen_number} or 公民身份号码
     * @return the elements; none when the schema has no such field, several when they share a synonym
     */
    public List<DataElement> named(String name) {
        Field field = fields.get(ElementText.key(name).replace('_', '-'));
        return field != null ? List.of(field.element()) : byWriting.getOrDefault(ElementText.key(name), List.of());
    }

    /**
     * Reads a text into a typed value.
     *
     * @param element the id of an element of the schema
     * @param text the text as it came; a text without anything is a value too, and no missing one
     * @return the value; text when the element cannot read it
     * @throws IllegalArgumentException when the element is not in the schema
     */
    public Value read(String element, String text) {
        Value value = ElementReader.read(field(element).element().domain(), text);
        return value == Value.Absent.MISSING ? new Value.Text("", text) : value;
    }

    /**
     * Checks a text against an element.
     *
     * @param element the id of an element of the schema
     * @param text the text
     * @param date the day on which it was declared or held
     * @return what is wrong, with the id as its place and personal values masked
     * @throws IllegalArgumentException when the element is not in the schema
     */
    public Findings check(String element, String text, LocalDate date) {
        return ElementCheck.check(field(element).element(), text, date);
    }

    /**
     * Whether a value that is not there is wrong.
     *
     * @param element the id of an element of the schema
     * @param value the value
     * @return an error when the field is required and the value missing or empty; a warning when it is required and
     *     unknown or refused
     * @throws IllegalArgumentException when the element is not in the schema
     */
    public Optional<Finding> checkPresence(String element, Value value) {
        Field field = field(element);
        if (!field.isRequired()) {
            return Optional.empty();
        } else if (value == Value.Absent.UNKNOWN || value == Value.Absent.REFUSED) {
            return Optional.of(SchemaFindings.notGiven(field.element(), value));
        }
        boolean isEmpty = value == Value.Absent.MISSING
                || (value instanceof Value.Text text && text.text().isEmpty());
        return isEmpty ? Optional.of(SchemaFindings.required(field.element())) : Optional.empty();
    }

    /**
     * Checks a record: what is required is there, and every value fits its element.
     *
     * @param record a record of this schema or of one with other fields, which then count as missing
     * @param date the day on which it was declared or held
     * @return what is wrong, each with the element's id as its place
     */
    public Findings check(DataRecord record, LocalDate date) {
        List<Finding> found = new ArrayList<>();
        for (String element : fields.keySet()) {
            Value value = record.value(element);
            checkPresence(element, value).ifPresent(found::add);
            String text = value instanceof Value.Text written
                    ? written.raw()
                    : record.text(element).orElse("");
            found.addAll(check(element, text, date).list());
        }
        return new Findings(found);
    }

    @Override
    public String toString() {
        return "ElementSchema[" + schema.id() + " " + schema.elements() + "]";
    }

    private Field field(String element) {
        Field field = fields.get(element);
        if (field == null) {
            throw new IllegalArgumentException("Element \"" + element + "\" is not in schema \"" + schema.id()
                    + "\"; it has " + schema.elements() + ".");
        }
        return field;
    }

    private void writing(String name, DataElement element) {
        List<DataElement> known = byWriting.computeIfAbsent(ElementText.key(name), key -> new ArrayList<>());
        if (!known.contains(element)) {
            known.add(element);
        }
    }
}
