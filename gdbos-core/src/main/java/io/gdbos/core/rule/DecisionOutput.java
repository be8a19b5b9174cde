package io.gdbos.core.rule;

import io.gdbos.core.BilingualText;
import io.gdbos.core.record.Value;
import java.util.List;
import java.util.Objects;

/**
 * An output of a decision table whose values have a rank. Immutable.
 *
 * @param id the output's name in the rows
 * @param ranked the values it may have, highest rank first; at least one
 * @param title what the output says
 */
public record DecisionOutput(String id, List<Value> ranked, BilingualText title) {
    /** Copies the values. */
    public DecisionOutput {
        Objects.requireNonNull(id, "id");
        ranked = List.copyOf(ranked);
        Objects.requireNonNull(title, "title");
        if (id.isBlank() || ranked.isEmpty()) {
            throw new IllegalArgumentException("A ranked output needs an id and at least one value; came \"" + id
                    + "\" with " + ranked.size() + ".");
        }
    }

    /**
     * An output whose title is its id.
     *
     * @param id the output's name
     * @param ranked the values, highest rank first
     * @return the output
     */
    public static DecisionOutput of(String id, List<Value> ranked) {
        return new DecisionOutput(id, ranked, BilingualText.of(id, id));
    }
}
