package io.gdbos.core.quality.internal;

import io.gdbos.core.Finding;
import io.gdbos.core.quality.QualityCheck;

/**
 * Writes down what can be judged only when all rows were seen.
 *
 * @param layout the columns
 * @param check the check
 * @param key the columns of the key
 * @param value the column that is compared, or {@link Layout#ABSENT}
 */
record LedgerCheck(Layout layout, QualityCheck check, Slots key, int value) implements RowCheck {
    @Override
    public void look(RowView row, RuleTally tally) {
        tally.note(row, LedgerSide.HERE, key, value);
    }

    @Override
    public Finding explain(Witness witness) {
        if (check instanceof QualityCheck.Refers refers) {
            return QualityFindings.notHeldThere(refers.resource());
        }
        return check instanceof QualityCheck.Same same
                ? QualityFindings.notTheSame(same.resource())
                : QualityFindings.notUnique();
    }
}
