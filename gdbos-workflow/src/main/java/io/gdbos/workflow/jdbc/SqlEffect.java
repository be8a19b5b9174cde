package io.gdbos.workflow.jdbc;

import io.gdbos.workflow.step.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One statement that is committed together with the completion of a step. Immutable; {@link #toString()} shows no
 * values.
 *
 * @param sql an insert, update or delete with question marks, the same text for all cases
 * @param values the values in the order of the question marks, of the kinds a
 *     {@link io.gdbos.core.jdbc.UnitOfWork} takes
 */
public record SqlEffect(String sql, List<@Nullable Object> values) implements Effect {
    /** Copies the values. */
    public SqlEffect {
        Objects.requireNonNull(sql, "sql");
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /**
     * Makes an effect.
     *
     * @param sql an insert, update or delete with question marks
     * @param values the values in the order of the question marks
     * @return the effect
     */
    public static SqlEffect of(String sql, @Nullable Object... values) {
        List<@Nullable Object> list = new ArrayList<>();
        Collections.addAll(list, values);
        return new SqlEffect(sql, list);
    }

    @Override
    public String toString() {
        return "SqlEffect[" + sql + "]";
    }
}
