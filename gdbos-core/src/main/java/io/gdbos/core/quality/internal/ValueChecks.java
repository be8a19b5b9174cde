package io.gdbos.core.quality.internal;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.Severity;
import io.gdbos.core.element.DataElement;
import io.gdbos.core.element.TextPattern;
import io.gdbos.core.normalize.TextStep;
import io.gdbos.core.quality.QualityCheck;
import io.gdbos.core.quality.ReferenceList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that look at one value after the other. */
final class ValueChecks {
    private ValueChecks() {}

    /** Looks at each value that is not blank. */
    private abstract static class EachValue implements RowCheck {
        private final Slots slots;

        EachValue(Layout layout, List<String> elements) {
            this.slots = layout.slots(elements);
        }

        @Override
        public final void look(RowView row, RuleTally tally) {
            for (int i = 0; i < slots.size(); i++) {
                int slot = slots.at(i);
                if (row.isBlank(slot)) {
                    continue;
                }
                if (isGood(row, slot)) {
                    tally.good();
                } else {
                    tally.bad(row, slot);
                }
            }
        }

        abstract boolean isGood(RowView row, int slot);
    }

    static final class Conforms extends EachValue {
        private final Layout layout;

        Conforms(Layout layout, QualityCheck.Conforms check) {
            super(layout, check.elements());
            this.layout = layout;
        }

        @Override
        boolean isGood(RowView row, int slot) {
            return row.conforms(slot);
        }

        @Override
        public Finding explain(Witness witness) {
            DataElement element = layout.definition(witness.slot());
            Findings findings = layout.reading().check(element, witness.raw());
            return findings.list().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .findFirst()
                    .orElseGet(() -> QualityFindings.form(element.id()));
        }
    }

    static final class Form extends EachValue {
        private final Layout layout;
        private final @Nullable TextPattern matches;
        private final @Nullable TextPattern heldByBadTexts;

        Form(Layout layout, QualityCheck.Form check) {
            super(layout, check.elements());
            this.layout = layout;
            this.matches = check.matches();
            this.heldByBadTexts = check.heldByBadTexts();
        }

        @Override
        boolean isGood(RowView row, int slot) {
            String text = row.raw(slot);
            return (matches == null || matches.matches(text))
                    && (heldByBadTexts == null || !heldByBadTexts.matches(text));
        }

        @Override
        public Finding explain(Witness witness) {
            return QualityFindings.form(layout.element(witness.slot()));
        }
    }

    static final class Listed extends EachValue {
        private final Layout layout;
        private final QualityCheck.Listed check;
        private final ReferenceList list;

        Listed(Layout layout, QualityCheck.Listed check, ReferenceList list) {
            super(layout, check.elements());
            this.layout = layout;
            this.check = check;
            this.list = list;
        }

        @Override
        boolean isGood(RowView row, int slot) {
            return list.has(row.raw(slot), check.writing());
        }

        @Override
        public Finding explain(Witness witness) {
            return QualityFindings.notListed(layout.element(witness.slot()), check.list());
        }
    }

    static final class Clean extends EachValue {
        private static final String BROKEN_GB_TEXT = "锟斤拷";

        private final Layout layout;
        private final Set<String> standIns = new HashSet<>();
        private final int longest;

        Clean(Layout layout, QualityCheck.Clean check) {
            super(layout, check.elements());
            this.layout = layout;
            check.standIns().forEach(text -> standIns.add(key(text)));
            // white space does not count, but a text much longer than any stand-in is none
            this.longest = 2 * standIns.stream().mapToInt(String::length).max().orElse(0) + 2;
        }

        @Override
        boolean isGood(RowView row, int slot) {
            String text = row.raw(slot);
            return !isBroken(text) && (text.length() > longest || !standIns.contains(key(text)));
        }

        @Override
        public Finding explain(Witness witness) {
            return QualityFindings.noValue(layout.element(witness.slot()));
        }

        private static boolean isBroken(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= ' ' && c < 0x7F) {
                    continue;
                }
                boolean isLayout = c == '\t' || c == '\n' || c == '\r';
                if (c == '\uFFFD' || (Character.isISOControl(c) && !isLayout)) {
                    return true;
                }
                if (Character.isSurrogate(c)) {
                    boolean isPair = Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (!isPair) {
                        return true;
                    }
                    i++;
                } else if (c == '锟' && text.startsWith(BROKEN_GB_TEXT, i)) {
                    return true;
                }
            }
            return false;
        }

        private static String key(String text) {
            return TextStep.WIDTH.apply(text).replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        }
    }
}
