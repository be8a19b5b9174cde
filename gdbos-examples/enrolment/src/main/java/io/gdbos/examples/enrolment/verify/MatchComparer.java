package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.match.FieldVerdict;
import io.gdbos.core.match.MatchDecision;
import io.gdbos.core.match.MatchPlan;
import io.gdbos.core.match.Verdict;
import io.gdbos.core.match.Verification;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import io.gdbos.core.rule.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Compares by matching rules, one document for each register; its first field is the certificate's number. Immutable. */
public final class MatchComparer implements RegisterComparer {
    private static final RecordSchema NAME = RecordSchema.of("name", "name");
    private static final RecordSchema ADDRESS = RecordSchema.of("address", "address");

    private final Function<String, MatchPlan> plans;

    /**
     * Makes a comparer.
     *
     * @param plans the compiled rules by their id
     */
    public MatchComparer(Function<String, MatchPlan> plans) {
        this.plans = plans;
    }

    @Override
    public Comparison compare(String register, DataRecord declared, DataRecord held) {
        MatchPlan plan = plans.apply(register);
        Verification verification = plan.verify(declared, held);
        Verdict number = verification.fields().get(0).verdict();
        List<String> reasons = new ArrayList<>();
        for (FieldVerdict doubt : verification.doubts()) {
            reasons.add(plan.rules().title().chinese() + "：" + doubt.text().chinese());
        }
        return new Comparison(
                number == Verdict.SAME || number == Verdict.VARIANT, agreement(verification.decision()), reasons);
    }

    @Override
    public Truth sameName(String one, String other) {
        return same("person-name", NAME, one, other);
    }

    @Override
    public Truth sameDwelling(String one, String other) {
        return same("dwelling", ADDRESS, one, other);
    }

    private Truth same(String rules, RecordSchema schema, String one, String other) {
        if (one.isBlank() || other.isBlank()) {
            return Truth.UNKNOWN;
        }
        String element = schema.elements().get(0);
        Verification verification = plans.apply(rules)
                .verify(
                        DataRecord.of(schema, Map.of(element, Value.text(one))),
                        DataRecord.of(schema, Map.of(element, Value.text(other))));
        return switch (verification.decision()) {
            case MATCH -> Truth.TRUE;
            case NO_MATCH -> Truth.FALSE;
            case REVIEW, NOT_ENOUGH_DATA -> Truth.UNKNOWN;
        };
    }

    private static Comparison.Agreement agreement(MatchDecision decision) {
        return switch (decision) {
            case MATCH -> Comparison.Agreement.AGREES;
            case NO_MATCH -> Comparison.Agreement.CONTRADICTS;
            case REVIEW, NOT_ENOUGH_DATA -> Comparison.Agreement.UNCLEAR;
        };
    }
}
