package io.gdbos.core.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A schema and typed values keyed by data-element id. An element of the schema without a value is
 * {@link Value.Absent#MISSING}. Immutable; {@link #toString()} names the elements only, never their values.
 */
public final class DataRecord {
    private final RecordSchema schema;
    private final Map<String, Value> values;

    private DataRecord(RecordSchema schema, Map<String, Value> values) {
        this.schema = schema;
        this.values = values;
    }

    /**
     * Makes a record.
     *
     * @param schema the schema
     * @param values the values by element id; what is left out is missing
     * @return the record
     * @throws IllegalArgumentException when a value belongs to no element of the schema
     */
    public static DataRecord of(RecordSchema schema, Map<String, ? extends Value> values) {
        Objects.requireNonNull(schema, "schema");
        Map<String, Value> ordered = new LinkedHashMap<>();
        for (String element : schema.elements()) {
            Value value = values.get(element);
            ordered.put(element, value == null ? Value.Absent.MISSING : value);
        }
        for (String element : values.keySet()) {
            if (!ordered.containsKey(element)) {
                throw new IllegalArgumentException("Element \"" + element + "\" is not in schema \"" + schema.id()
                        + "\"; allowed are " + schema.elements() + ".");
            }
        }
        return new DataRecord(schema, ordered);
    }

    /**
     * The schema.
     *
     * @return the schema
     */
    public RecordSchema schema() {
        return schema;
    }

    /**
     * The value of an element.
     *
     * @param element the element id
     * @return the value; {@link Value.Absent#MISSING} too for an element outside the schema
     */
    public Value value(String element) {
        return values.getOrDefault(element, Value.Absent.MISSING);
    }

    /**
     * The value of an element as text: text as it is, a code's code, and every other kind in its ISO form.
     *
     * @param element the element id
     * @return the text, empty when the value is absent
     */
    public Optional<String> text(String element) {
        Value value = value(element);
        if (value instanceof Value.Text text) {
            return Optional.of(text.text());
        } else if (value instanceof Value.Code code) {
            return Optional.of(code.code());
        } else if (value instanceof Value.Date date) {
            return Optional.of(date.date().toString());
        } else if (value instanceof Value.Timestamp timestamp) {
            return Optional.of(timestamp.instant().toString());
        } else if (value instanceof Value.Decimal decimal) {
            return Optional.of(decimal.number().toPlainString());
        } else if (value instanceof Value.Bool bool) {
            return Optional.of(Boolean.toString(bool.isTrue()));
        }
        return Optional.empty();
    }

    /**
     * The value of an element as a date.
     *
     * @param element the element id
     * @return the date, empty when the value is absent or of another kind
     */
    public Optional<LocalDate> date(String element) {
        return value(element) instanceof Value.Date date ? Optional.of(date.date()) : Optional.empty();
    }

    /**
     * The value of an element as a number.
     *
     * @param element the element id
     * @return the number, empty when the value is absent or of another kind
     */
    public Optional<BigDecimal> decimal(String element) {
        return value(element) instanceof Value.Decimal decimal ? Optional.of(decimal.number()) : Optional.empty();
    }

    /**
     * The value of an element as yes or no.
     *
     * @param element the element id
     * @return the value, empty when it is absent or of another kind
     */
    public Optional<Boolean> bool(String element) {
        return value(element) instanceof Value.Bool bool ? Optional.of(bool.isTrue()) : Optional.empty();
    }

    /**
     * All values in the order of the schema.
     *
     * @return an unmodifiable view, one entry for every element of the schema
     */
    public Map<String, Value> values() {
        return Collections.unmodifiableMap(values);
    }

    /**
     * This record with some values replaced.
     *
     * @param changes the new values by element id
     * @return a new record of the same schema
     * @throws IllegalArgumentException when a value belongs to no element of the schema
     */
    public DataRecord with(Map<String, ? extends Value> changes) {
        Map<String, Value> merged = new LinkedHashMap<>(values);
        merged.putAll(changes);
        return of(schema, merged);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataRecord record && schema.equals(record.schema) && values.equals(record.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(schema, values);
    }

    @Override
    public String toString() {
        return "DataRecord[" + schema.id() + " " + schema.elements() + "]";
    }
}
