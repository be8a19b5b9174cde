package io.gdbos.core.rule;

import io.gdbos.core.BilingualText;
import java.util.List;
import java.util.Objects;

/**
 * A fact that a decision table asks for. Immutable.
 *
 * @param id the fact id, with hyphens
 * @param kind the kind of its values
 * @param values the values allowed for {@link Kind#CODE}; empty for the other kinds
 * @param title what the fact says
 */
public record DecisionInput(String id, Kind kind, List<String> values, BilingualText title) {
    /** The kind of an input's values. */
    public enum Kind {
        /** Yes or no. */
        BOOLEAN,
        /** One of the values listed. */
        CODE,
        /** A number. */
        NUMBER,
        /** A whole number. */
        INTEGER,
        /** A date. */
        DATE,
        /** Any text. */
        TEXT
    }

    /** Copies the values; brings the id to its form with hyphens. */
    public DecisionInput {
        id = Facts.idOf(Objects.requireNonNull(id, "id"));
        Objects.requireNonNull(kind, "kind");
        values = List.copyOf(values);
        Objects.requireNonNull(title, "title");
        if (id.isBlank()) {
            throw new IllegalArgumentException("An input needs an id.");
        }
        if ((kind == Kind.CODE) == values.isEmpty()) {
            throw new IllegalArgumentException("Input \"" + id + "\" is of kind " + kind
                    + (values.isEmpty() ? " and lists no values; at least one is required." : " and lists values."));
        }
    }

    /**
     * An input whose title is its id.
     *
     * @param id the fact id
     * @param kind the kind, other than {@link Kind#CODE}
     * @return the input
     */
    public static DecisionInput of(String id, Kind kind) {
        return new DecisionInput(id, kind, List.of(), BilingualText.of(id, id));
    }

    /**
     * A yes-or-no input whose title is its id.
     *
     * @param id the fact id
     * @return the input
     */
    public static DecisionInput bool(String id) {
        return of(id, Kind.BOOLEAN);
    }

    /**
     * An input with listed values whose title is its id.
     *
     * @param id the fact id
     * @param values the values allowed
     * @return the input
     */
    public static DecisionInput code(String id, String... values) {
        return new DecisionInput(id, Kind.CODE, List.of(values), BilingualText.of(id, id));
    }
}
