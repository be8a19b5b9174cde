package io.gdbos.core.match;

import io.gdbos.core.normalize.DivisionNames;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Rules made ready to run. The same two records give the same result at any number of threads. Immutable.
 */
public final class MatchPlan {
    private final MatchRules rules;
    private final List<FieldPlan> fields;

    private MatchPlan(MatchRules rules, List<FieldPlan> fields) {
        this.rules = rules;
        this.fields = fields;
    }

    /**
     * Compiles rules that need no names of divisions.
     *
     * @param rules the rules
     * @return the plan
     */
    public static MatchPlan compile(MatchRules rules) {
        return compile(rules, DivisionNames.none());
    }

    /**
     * Compiles rules.
     *
     * @param rules the rules
     * @param divisions the divisions that addresses may name
     * @return the plan
     */
    public static MatchPlan compile(MatchRules rules, DivisionNames divisions) {
        Objects.requireNonNull(divisions, "divisions");
        return new MatchPlan(
                rules,
                rules.fields().stream()
                        .map(rule -> new FieldPlan(rule, ValueComparator.of(rule.comparator(), divisions)))
                        .toList());
    }

    /**
     * Compares a declared record with a held one.
     *
     * @param declared what the person declares
     * @param held what the agency holds
     * @return the result, field by field
     */
    public Verification verify(DataRecord declared, DataRecord held) {
        List<FieldVerdict> verdicts = new ArrayList<>(fields.size());
        Effect strongest = Effect.IGNORED;
        for (FieldPlan field : fields) {
            FieldVerdict verdict = field.judge(
                    declared.value(field.rule().declared()),
                    held.value(field.rule().held()));
            verdicts.add(verdict);
            strongest = verdict.effect().compareTo(strongest) > 0 ? verdict.effect() : strongest;
        }
        return new Verification(rules.id(), rules.version(), decision(strongest), verdicts);
    }

    /**
     * The rules it was made of.
     *
     * @return the rules
     */
    public MatchRules rules() {
        return rules;
    }

    /** The normal form of a field's value in a declared or held record; null when it is absent. */
    @Nullable
    String normal(String fieldId, DataRecord record, boolean isHeld) {
        for (FieldPlan field : fields) {
            if (field.rule().id().equals(fieldId)) {
                Value value =
                        record.value(isHeld ? field.rule().held() : field.rule().declared());
                return value instanceof Value.Present present && !FieldPlan.isBlank(present)
                        ? field.comparator().normal(present)
                        : null;
            }
        }
        return null;
    }

    private static MatchDecision decision(Effect strongest) {
        return switch (strongest) {
            case CONTRADICTS -> MatchDecision.NO_MATCH;
            case REVIEW -> MatchDecision.REVIEW;
            case OPEN, IGNORED -> MatchDecision.NOT_ENOUGH_DATA;
            case AGREES -> MatchDecision.MATCH;
        };
    }

    @Override
    public String toString() {
        return "MatchPlan[" + rules.id() + " " + rules.version() + "]";
    }
}
