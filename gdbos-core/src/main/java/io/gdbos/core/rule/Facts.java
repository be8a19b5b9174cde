package io.gdbos.core.rule;

import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is known of one case, by fact id. A fact that is not among them is {@link Value.Absent#UNKNOWN}. Immutable;
 * {@link #toString()} names the facts only, never their values.
 *
 * <p>Ids are written with hyphens. Expressions write {@code _} for {@code -}; both name the same fact.
 */
public final class Facts {
    private final Map<String, Value> values;

    private Facts(Map<String, Value> values) {
        this.values = values;
    }

    /**
     * Makes facts.
     *
     * @param values the values by fact id
     * @return the facts
     * @throws IllegalArgumentException when two ids name the same fact
     */
    public static Facts of(Map<String, ? extends Value> values) {
        Map<String, Value> byId = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (byId.put(idOf(name), Objects.requireNonNull(value, name)) != null) {
                throw new IllegalArgumentException("Fact \"" + idOf(name) + "\" is given twice.");
            }
        });
        return new Facts(byId);
    }

    /**
     * The values of a record as facts.
     *
     * @param record the record
     * @return the facts, by element id
     */
    public static Facts from(DataRecord record) {
        return of(record.values());
    }

    /**
     * These facts with one added or replaced.
     *
     * @param name the fact id
     * @param value the value
     * @return new facts
     */
    public Facts with(String name, Value value) {
        Map<String, Value> copy = new LinkedHashMap<>(values);
        copy.put(idOf(name), Objects.requireNonNull(value, "value"));
        return new Facts(copy);
    }

    /**
     * The value of a fact.
     *
     * @param name the fact id, with hyphens or underscores
     * @return the value; {@link Value.Absent#UNKNOWN} for a fact that is not there
     */
    public Value value(String name) {
        return values.getOrDefault(idOf(name), Value.Absent.UNKNOWN);
    }

    /**
     * The ids of the facts given.
     *
     * @return the ids in the order in which they were given
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** The values of some facts in their order. */
    Value[] row(List<String> ids) {
        Value[] row = new Value[ids.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = values.getOrDefault(ids.get(i), Value.Absent.UNKNOWN);
        }
        return row;
    }

    /** The id behind a name as an expression writes it. */
    static String idOf(String name) {
        return name.replace('_', '-');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts facts && values.equals(facts.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Facts" + values.keySet();
    }
}
