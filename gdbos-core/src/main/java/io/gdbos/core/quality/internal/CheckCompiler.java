package io.gdbos.core.quality.internal;

import io.gdbos.core.quality.QualityCheck;
import java.time.LocalDate;
import java.util.Objects;

/** Makes checks that look at rows of one layout. Every element a check reads must have a column. */
final class CheckCompiler {
    private final Layout layout;
    private final Surroundings with;

    CheckCompiler(Layout layout, Surroundings with) {
        this.layout = layout;
        this.with = with;
    }

    RowCheck compile(QualityCheck check) {
        if (check instanceof QualityCheck.Conforms conforms) {
            return new ValueChecks.Conforms(layout, conforms);
        } else if (check instanceof QualityCheck.Form form) {
            return new ValueChecks.Form(layout, form);
        } else if (check instanceof QualityCheck.Clean clean) {
            return new ValueChecks.Clean(layout, clean);
        } else if (check instanceof QualityCheck.Listed listed) {
            return new ValueChecks.Listed(
                    layout, listed, Objects.requireNonNull(with.lists().get(listed.list()), listed.list()));
        } else if (check instanceof QualityCheck.Required required) {
            return new RecordChecks.Required(layout, layout.slots(required.elements()));
        } else if (check instanceof QualityCheck.Records records) {
            return new RecordChecks.Complete(layout, layout.slots(records.elements()));
        } else if (check instanceof QualityCheck.Holds holds) {
            Slots slots = layout.slots(holds.elements());
            int slot = slots.size() == 1 ? slots.at(0) : Layout.ABSENT;
            return new RecordChecks.Holds(new ConditionTest(holds.condition(), layout, with.asOf()), slot);
        } else if (check instanceof QualityCheck.InOrder order) {
            return new RecordChecks.InOrder(layout, layout.slots(order.elements()), order.isStrict(), with.zone());
        } else if (check instanceof QualityCheck.Within within) {
            LocalDate to = within.to() == null ? with.asOf() : within.to();
            return new RecordChecks.Within(layout, layout.slot(within.element()), within.from(), to, with.zone());
        } else if (check instanceof QualityCheck.Timely timely) {
            return timely(timely);
        } else if (check instanceof QualityCheck.Same same) {
            return new LedgerCheck(layout, check, layout.slots(same.key()), layout.slot(same.element()));
        } else if (check instanceof QualityCheck.Unique || check instanceof QualityCheck.Refers) {
            return new LedgerCheck(layout, check, layout.slots(check.elements()), Layout.ABSENT);
        }
        throw new IllegalArgumentException("Accesses are no rows: " + check);
    }

    private RowCheck timely(QualityCheck.Timely timely) {
        DueDays due = new DueDays(
                timely.limit(),
                Objects.requireNonNull(with.countingRules().get(timely.counting()), timely.counting()),
                with.calendar(),
                with.zone(),
                with.asOf());
        int done = timely.done() == null ? Layout.ABSENT : layout.slot(timely.done());
        return new RecordChecks.Timely(layout, layout.slot(timely.event()), done, due, timely);
    }
}
