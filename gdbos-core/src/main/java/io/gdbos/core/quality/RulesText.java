package io.gdbos.core.quality;

import io.gdbos.core.BilingualText;
import io.gdbos.core.rule.LegalBasis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything in a document of rules as one text, each part with its length, so that no two documents share a text. */
final class RulesText {
    private final StringBuilder out = new StringBuilder(4096);

    private RulesText() {}

    static String of(QualityRules rules) {
        RulesText text = new RulesText();
        text.add("gdbos-quality-rules-1", rules.id(), rules.version()).add(rules.title());
        text.add(rules.basis().orElse(null));
        rules.resources().forEach(text::add);
        rules.rules().forEach(text::add);
        text.add(rules.scoring());
        return text.out.toString();
    }

    private void add(QualityResource resource) {
        add("resource", resource.id(), resource.agency(), resource.region().value(), resource.regionElement())
                .add(resource.title())
                .add(resource.key());
    }

    private void add(QualityRule rule) {
        add("rule", rule.id(), rule.resource(), rule.metric().id(), rule.severity(), rule.weight(), rule.when())
                .add(rule.title())
                .add(rule.basis())
                .add(rule.effectiveFrom(), rule.effectiveTo());
        add(rule.check());
    }

    private void add(QualityCheck check) {
        add(check.getClass().getSimpleName());
        if (check instanceof QualityCheck.Conforms conforms) {
            add(conforms.elements());
        } else if (check instanceof QualityCheck.Required required) {
            add(required.elements());
        } else if (check instanceof QualityCheck.Form form) {
            add(form.elements()).add(form.matches(), form.lacks());
        } else if (check instanceof QualityCheck.Listed listed) {
            add(listed.elements()).add(listed.list(), listed.writing());
        } else if (check instanceof QualityCheck.Clean clean) {
            add(clean.elements()).add(clean.standIns());
        } else if (check instanceof QualityCheck.Holds holds) {
            add((Object) holds.condition());
        } else if (check instanceof QualityCheck.Unique unique) {
            add(unique.elements()).add((Object) unique.counting());
        } else if (check instanceof QualityCheck.Refers refers) {
            add(refers.elements()).add((Object) refers.resource()).add(refers.otherElements());
        } else if (check instanceof QualityCheck.Same same) {
            add(same.key()).add(same.element(), same.resource()).add(same.otherKey());
            add((Object) same.otherElement());
        } else if (check instanceof QualityCheck.Within within) {
            add(within.element(), within.from(), within.to());
        } else if (check instanceof QualityCheck.InOrder order) {
            add(order.elements()).add((Object) order.isStrict());
        } else if (check instanceof QualityCheck.Timely timely) {
            add(
                    timely.event(),
                    timely.done(),
                    timely.limit().amount(),
                    timely.limit().unit(),
                    timely.counting());
        } else if (check instanceof QualityCheck.Records records) {
            add(records.elements()).add((Object) records.expected());
        }
    }

    private void add(QualityScoring scoring) {
        for (QualityMetric metric : QualityMetric.values()) {
            add((Object) scoring.weight(metric));
        }
        for (QualityCharacteristic characteristic : QualityCharacteristic.values()) {
            add((Object) scoring.weight(characteristic));
        }
        for (QualityGrade grade : scoring.grades()) {
            add("grade", grade.id(), grade.least().stripTrailingZeros().toPlainString())
                    .add(grade.title());
        }
    }

    private RulesText add(BilingualText text) {
        return add(text.english(), text.chinese());
    }

    private RulesText add(@Nullable LegalBasis basis) {
        return basis == null ? add((Object) null) : add(basis.text(), basis.isVerified());
    }

    private RulesText add(List<String> texts) {
        add((Object) texts.size());
        texts.forEach(text -> add((Object) text));
        return this;
    }

    private RulesText add(@Nullable Object... parts) {
        for (Object part : parts) {
            String text = part == null ? "" : part.toString();
            out.append(part == null ? "-" : String.valueOf(text.length()))
                    .append(':')
                    .append(text);
        }
        return this;
    }
}
