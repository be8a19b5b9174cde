package io.gdbos.examples.enrolment.decide;

import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.core.rule.Decision;
import io.gdbos.core.rule.DecisionRow;
import io.gdbos.core.rule.Facts;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.RequirementNames;
import io.gdbos.examples.enrolment.process.Requirements;
import io.gdbos.examples.enrolment.rules.DistrictRules;
import io.gdbos.examples.enrolment.rules.RuleBook;
import io.gdbos.examples.enrolment.verify.CheckStatus;
import io.gdbos.workflow.step.Step;
import io.gdbos.workflow.step.StepCall;
import io.gdbos.workflow.step.StepResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Applies the district's table; approves only what is clearly proved. Thread-safe. */
public final class AssignBatchStep implements Step {
    /** The decision that needs no official. */
    public static final String APPROVE = "approve";
    /** The decision that hands the case to an official. */
    public static final String REVIEW = "review";

    private final RuleBook rules;

    /**
     * Makes the step.
     *
     * @param rules the districts' rules
     */
    public AssignBatchStep(RuleBook rules) {
        this.rules = rules;
    }

    @Override
    public StepResult execute(StepCall call) {
        DataRecord inputs = call.inputs();
        Facts facts = Facts.from(inputs);
        List<String> doubts = new ArrayList<>();
        mustBeTrue(inputs, Fact.FORM_COMPLETE, "申请表不完整或填写有误", doubts);
        mustBeTrue(inputs, Fact.AGE_ELIGIBLE, "出生日期不在本年度入学年龄范围内", doubts);
        mustBeTrue(inputs, Fact.GUARDIAN_PROVED, "监护关系未得到证明", doubts);
        for (String requirement : Requirements.ALL) {
            String status = inputs.text(Fact.statusOf(requirement)).orElse(CheckStatus.DOUBTFUL.code());
            if (CheckStatus.of(status) == CheckStatus.DOUBTFUL) {
                doubts.add("核验存疑：" + RequirementNames.chinese(requirement));
            }
        }
        DistrictRules district = rules.of(call.region());
        Decision decision = BatchDecision.evaluate(district, facts);
        Optional<BatchDecision> batch = BatchDecision.from(decision, facts);
        if (batch.isEmpty()) {
            doubts.add(reason(decision));
        }
        Map<String, Value> outputs = new LinkedHashMap<>();
        batch.ifPresent(found -> {
            outputs.put(Fact.BATCH, Value.decimal(found.batch()));
            outputs.put(Fact.ORDER_KEY, Value.text(found.orderKey()));
        });
        outputs.put(Fact.DECISION, Value.code(doubts.isEmpty() ? APPROVE : REVIEW));
        String applied = batch.map(found -> "适用规则行 " + found.row()).orElse("无适用规则行");
        String note = doubts.isEmpty() ? applied : applied + "\n" + String.join("\n", doubts);
        return StepResult.completed(outputs).withNote(note);
    }

    private static void mustBeTrue(DataRecord inputs, String fact, String reason, List<String> doubts) {
        if (!inputs.bool(fact).orElse(false)) {
            doubts.add(reason);
        }
    }

    private static String reason(Decision decision) {
        if (decision instanceof Decision.Undetermined undetermined) {
            return "批次无法确定，可能的规则行："
                    + undetermined.possible().stream().map(DecisionRow::id).collect(Collectors.joining("、")) + "；缺少的事实："
                    + String.join("、", undetermined.missing());
        }
        return "没有符合的批次";
    }
}
