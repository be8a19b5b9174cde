package io.gdbos.core.quality.internal;

import io.gdbos.core.Finding;
import io.gdbos.core.quality.QualityCheck;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Checks that look at the record as a whole. */
final class RecordChecks {
    private RecordChecks() {}

    record Required(Layout layout, Slots slots) implements RowCheck {
        @Override
        public void look(RowView row, RuleTally tally) {
            for (int i = 0; i < slots.size(); i++) {
                int slot = slots.at(i);
                if (row.isBlank(slot)) {
                    tally.bad(row, slot);
                } else {
                    tally.good();
                }
            }
        }

        @Override
        public Finding explain(Witness witness) {
            return QualityFindings.missing(layout.element(witness.slot()));
        }
    }

    /** Counts complete records as good; how many were expected is said when the run ends. */
    record Complete(Layout layout, Slots slots) implements RowCheck {
        @Override
        public void look(RowView row, RuleTally tally) {
            for (int i = 0; i < slots.size(); i++) {
                int slot = slots.at(i);
                if (row.isBlank(slot)) {
                    tally.bad(row, slot);
                    return;
                }
            }
            tally.good();
        }

        @Override
        public Finding explain(Witness witness) {
            return QualityFindings.incomplete(layout.element(witness.slot()));
        }
    }

    record Holds(ConditionTest condition, int slot) implements RowCheck {
        @Override
        public void look(RowView row, RuleTally tally) {
            switch (condition.test(row)) {
                case TRUE -> tally.good();
                case FALSE -> tally.bad(row, slot);
                default -> tally.open();
            }
        }

        @Override
        public Finding explain(Witness witness) {
            return QualityFindings.conditionFails(condition.text());
        }
    }

    record Within(Layout layout, int slot, @Nullable LocalDate from, LocalDate to, ZoneId zone) implements RowCheck {
        @Override
        public void look(RowView row, RuleTally tally) {
            LocalDate day = row.day(slot, zone);
            if (day == null) {
                tally.open();
            } else if ((from != null && day.isBefore(from)) || day.isAfter(to)) {
                tally.bad(row, slot);
            } else {
                tally.good();
            }
        }

        @Override
        public Finding explain(Witness witness) {
            return QualityFindings.outsidePeriod(layout.element(slot), from, to);
        }
    }

    /** Each value is held against the latest one before it, so that one early value is one bad unit. */
    record InOrder(Layout layout, Slots slots, boolean isStrict, ZoneId zone) implements RowCheck {
        @Override
        public void look(RowView row, RuleTally tally) {
            LocalDate before = null;
            Value.Timestamp exact = null;
            boolean isCompared = false;
            for (int i = 0; i < slots.size(); i++) {
                int slot = slots.at(i);
                LocalDate day = row.day(slot, zone);
                if (day == null) {
                    continue;
                }
                Value.Timestamp instant = row.value(slot) instanceof Value.Timestamp timestamp ? timestamp : null;
                if (before == null) {
                    before = day;
                    exact = instant;
                    continue;
                }
                isCompared = true;
                int order = exact != null && instant != null
                        ? exact.instant().compareTo(instant.instant())
                        : before.compareTo(day);
                if (order > 0 || (order == 0 && isStrict)) {
                    tally.bad(row, slot);
                } else {
                    tally.good();
                    before = day;
                    exact = instant;
                }
            }
            if (!isCompared) {
                tally.open();
            }
        }

        @Override
        public Finding explain(Witness witness) {
            int place = 0;
            while (slots.at(place) != witness.slot()) {
                place++;
            }
            return QualityFindings.outOfOrder(
                    layout.element(witness.slot()), layout.element(slots.at(Math.max(0, place - 1))));
        }
    }

    record Timely(Layout layout, int event, int done, DueDays due, QualityCheck.Timely check) implements RowCheck {
        @Override
        public void look(RowView row, RuleTally tally) {
            LocalDate last = due.lastDay(row.day(event, due.zone()));
            if (last == null) {
                tally.open();
                return;
            }
            boolean isDone = done != Layout.ABSENT && !row.isBlank(done);
            LocalDate day = isDone ? row.day(done, due.zone()) : due.asOf();
            boolean isPending = done != Layout.ABSENT && !isDone;
            if (day == null || (isPending && !day.isAfter(last))) {
                tally.open();
            } else if (day.isAfter(last)) {
                tally.bad(row, isDone ? done : event);
            } else {
                tally.good();
            }
        }

        @Override
        public Finding explain(Witness witness) {
            return QualityFindings.late(
                    layout.element(witness.slot()), check.limit().text());
        }
    }
}
