package io.gdbos.workflow.reengineer;

import io.gdbos.core.BilingualText;
import io.gdbos.core.record.FieldRef;
import io.gdbos.core.spi.EvidenceAlternative;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One thing on which a recommendation rests. Immutable.
 *
 * @param id the id of what is named: an evidence mapping, a rule, a step
 * @param text what it shows
 * @param fields the fields of resources that prove it; empty when it is no mapping
 */
public record Evidence(String id, BilingualText text, List<FieldRef> fields) {
    /** Copies the fields. */
    public Evidence {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        fields = List.copyOf(fields);
    }

    static Evidence of(String id, String english, String chinese) {
        return new Evidence(id, BilingualText.of(english, chinese), List.of());
    }

    static Evidence of(ExecutableRule rule) {
        return new Evidence(rule.id(), rule.evidence(), List.of());
    }

    static Evidence of(String requirement, EvidenceAlternative alternative, ReengineerContext context) {
        boolean isAbsence = alternative.proof() == EvidenceAlternative.Proof.ABSENCE;
        BilingualText proved = context.nameOf(requirement);
        List<BilingualText> resources = alternative.sources().stream()
                .map(source -> context.nameOf(source.resource()))
                .toList();
        String condition = alternative.condition();
        return new Evidence(
                alternative.id(),
                BilingualText.of(
                        "\"" + proved.english() + "\" is proved by "
                                + (isAbsence ? "nothing being held in " : "what is held in ")
                                + resources.stream().map(BilingualText::english).collect(Collectors.joining(", "))
                                + (condition.isEmpty() ? "" : ", if " + condition) + ".",
                        "“" + proved.chinese() + "”由"
                                + resources.stream().map(BilingualText::chinese).collect(Collectors.joining("、"))
                                + (isAbsence ? "无登记记录证明" : "的登记记录证明")
                                + (condition.isEmpty() ? "" : "（条件：" + condition + "）") + "。"),
                alternative.sources().stream()
                        .flatMap(source -> source.fields().stream())
                        .toList());
    }

    /**
     * The codes of the resources whose fields prove it.
     *
     * @return the codes, in order, each once
     */
    public List<String> resources() {
        return fields.stream().map(FieldRef::resource).distinct().toList();
    }
}
