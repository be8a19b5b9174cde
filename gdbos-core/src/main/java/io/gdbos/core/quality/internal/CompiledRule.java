package io.gdbos.core.quality.internal;

import io.gdbos.core.Finding;
import io.gdbos.core.quality.QualityRule;
import io.gdbos.core.rule.Truth;
import org.jspecify.annotations.Nullable;

/**
 * A rule made for rows of one layout. Immutable.
 *
 * @param rule the rule
 * @param when the records to which it applies, or null for all
 * @param check what looks at a row
 */
public record CompiledRule(QualityRule rule, @Nullable ConditionTest when, RowCheck check) {
    void look(RowView row, RuleTally tally) {
        Truth applies = when == null ? Truth.TRUE : when.test(row);
        if (applies == Truth.TRUE) {
            check.look(row, tally);
        } else if (applies == Truth.UNKNOWN) {
            tally.open();
        }
    }

    /**
     * What is wrong with a bad unit.
     *
     * @param witness the unit
     * @return the finding, with the element as its place
     */
    public Finding explain(Witness witness) {
        return check.explain(witness);
    }
}
