package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.Value;
import io.gdbos.core.rule.Expression;
import io.gdbos.core.rule.Facts;
import io.gdbos.core.rule.Truth;
import io.gdbos.core.spi.EvidenceAlternative;
import io.gdbos.core.spi.EvidenceAnswer;
import io.gdbos.core.spi.EvidenceFinder;
import io.gdbos.core.spi.EvidencePlan;
import io.gdbos.core.spi.EvidenceQuery;
import io.gdbos.core.spi.EvidenceRead;
import io.gdbos.core.spi.EvidenceReader;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.rules.RuleBook;
import io.gdbos.workflow.step.Step;
import io.gdbos.workflow.step.StepCall;
import io.gdbos.workflow.step.StepResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs the check of one requirement for many cases: asks which fields prove it, reads them under the grant in one round
 * for each alternative, and judges. A later alternative is read only for the cases that the earlier ones left unproved.
 * Thread-safe.
 */
public final class CheckStep implements Step {
    private final RequirementCheck check;
    private final EvidenceFinder finder;
    private final EvidenceReader reader;
    private final RuleBook rules;
    private final Function<RegionCode, Actor> readers;
    private final String purpose;
    private final LocalDate day;

    /**
     * Makes the step.
     *
     * @param check how the requirement is checked
     * @param finder answers which fields prove it
     * @param reader reads them
     * @param rules the districts' rules
     * @param readers who reads for a district
     * @param purpose the purpose of reading
     * @param day the day on which the requirement must hold
     */
    public CheckStep(
            RequirementCheck check,
            EvidenceFinder finder,
            EvidenceReader reader,
            RuleBook rules,
            Function<RegionCode, Actor> readers,
            String purpose,
            LocalDate day) {
        this.check = check;
        this.finder = finder;
        this.reader = reader;
        this.rules = rules;
        this.readers = readers;
        this.purpose = purpose;
        this.day = day;
    }

    @Override
    public StepResult execute(StepCall call) {
        return executeAll(List.of(call)).get(0);
    }

    @Override
    public List<StepResult> executeAll(List<StepCall> calls) {
        List<Running> all = new ArrayList<>(calls.size());
        for (StepCall call : calls) {
            all.add(begin(call));
        }
        int rounds = all.stream()
                .mapToInt(running -> running.alternatives.size())
                .max()
                .orElse(0);
        for (int round = 0; round < rounds; round++) {
            readRound(all, round);
        }
        List<StepResult> results = new ArrayList<>(calls.size());
        for (Running running : all) {
            results.add(result(running));
        }
        return results;
    }

    private Running begin(StepCall call) {
        CaseFile file = new CaseFile(call.region(), call.inputs());
        Facts facts = Facts.from(call.inputs());
        Truth needed = rules.of(call.region()).needs(check.requirement(), facts);
        Running running = new Running(call, file);
        if (needed == Truth.FALSE) {
            running.outcome =
                    new CheckOutcome(CheckStatus.NOT_NEEDED, Fact.whenNotClaimed(check.requirement()), List.of());
        } else if (needed == Truth.UNKNOWN) {
            running.outcome = CheckOutcome.doubtful(Map.of(), List.of("前置事实不明，无法判断是否需要核验"));
        } else {
            EvidencePlan plan = finder.find(
                    new EvidenceQuery(check.requirement(), call.serviceItem(), call.region(), day, purpose));
            for (EvidenceAlternative alternative : plan.alternatives()) {
                if (applies(alternative, facts)) {
                    running.alternatives.add(alternative);
                }
            }
            if (running.alternatives.isEmpty()) {
                List<String> reasons = new ArrayList<>();
                plan.unproved().forEach(text -> reasons.add(text.chinese()));
                running.outcome = CheckOutcome.doubtful(Map.of(), reasons.isEmpty() ? List.of("目录中没有可用的数据") : reasons);
            }
        }
        return running;
    }

    private static boolean applies(EvidenceAlternative alternative, Facts facts) {
        return alternative.condition().isEmpty()
                || Expression.parse(alternative.condition()).test(facts) != Truth.FALSE;
    }

    private void readRound(List<Running> all, int round) {
        List<EvidenceRead> reads = new ArrayList<>();
        List<Running> askers = new ArrayList<>();
        for (Running running : all) {
            if (running.isSettled() || round >= running.alternatives.size()) {
                continue;
            }
            for (EvidenceAlternative.Source source :
                    running.alternatives.get(round).sources()) {
                List<String> keys = check.keys(running.file, source.key().item());
                if (!keys.isEmpty()) {
                    reads.add(EvidenceRead.of(
                            readers.apply(running.call.region()),
                            running.call.key().caseId(),
                            purpose,
                            source,
                            keys,
                            running.call.began()));
                    askers.add(running);
                }
            }
        }
        if (!reads.isEmpty()) {
            List<EvidenceAnswer> answers = reader.readAll(reads);
            for (int i = 0; i < answers.size(); i++) {
                askers.get(i).found.add(reads.get(i).key().item(), answers.get(i));
            }
        }
        for (Running running : all) {
            if (!running.isSettled() && round < running.alternatives.size()) {
                running.outcome = check.judge(running.file, running.found);
            }
        }
    }

    private StepResult result(Running running) {
        CheckOutcome outcome = running.outcome;
        if (outcome == null) {
            throw new IllegalStateException("Check " + check.requirement() + " ended without an outcome.");
        }
        Map<String, Value> outputs = new LinkedHashMap<>();
        for (String fact : Fact.of(check.requirement())) {
            Value value = outcome.facts().get(fact);
            if (value != null) {
                outputs.put(fact, value);
            } else if (outcome.status() != CheckStatus.NOT_NEEDED) {
                outputs.put(fact, Value.Absent.UNKNOWN);
            }
        }
        outputs.put(
                Fact.statusOf(check.requirement()), Value.code(outcome.status().code()));
        return StepResult.completed(outputs).withNote(String.join("\n", outcome.reasons()));
    }

    /** One case on its way through the rounds. */
    private static final class Running {
        private final StepCall call;
        private final CaseFile file;
        private final List<EvidenceAlternative> alternatives = new ArrayList<>();
        private final EvidenceFound found = new EvidenceFound();
        private @Nullable CheckOutcome outcome;

        private Running(StepCall call, CaseFile file) {
            this.call = call;
            this.file = file;
        }

        private boolean isSettled() {
            CheckOutcome reached = outcome;
            return reached != null && (alternatives.isEmpty() || reached.status() == CheckStatus.PASSED);
        }
    }
}
