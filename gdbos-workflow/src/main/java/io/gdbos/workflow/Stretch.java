package io.gdbos.workflow;

import io.gdbos.core.GdbosException;
import io.gdbos.workflow.CaseRun.Work;
import io.gdbos.workflow.step.Step;
import io.gdbos.workflow.step.StepAbortedException;
import io.gdbos.workflow.step.StepCall;
import io.gdbos.workflow.step.StepResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a group of cases together until each waits or has ended. In every round the cases that are ready for the same
 * step are handed to it at once. Thread-safe.
 */
final class Stretch {
    private static final Logger LOG = LoggerFactory.getLogger(Stretch.class);

    private final Map<String, Step> steps;

    Stretch(Map<String, Step> steps) {
        this.steps = new LinkedHashMap<>(steps);
    }

    boolean has(String step) {
        return steps.containsKey(step);
    }

    void run(Collection<CaseRun> runs) {
        List<CaseRun> going = List.copyOf(runs);
        while (!going.isEmpty()) {
            Map<Body, List<Work>> groups = new LinkedHashMap<>();
            List<CaseRun> still = new ArrayList<>();
            for (CaseRun run : going) {
                List<Work> ready = run.settle();
                for (Work work : ready) {
                    groups.computeIfAbsent(bodyOf(work), body -> new ArrayList<>())
                            .add(work);
                }
                if (!ready.isEmpty()) {
                    still.add(run);
                }
            }
            groups.forEach(Stretch::execute);
            going = still;
        }
    }

    private Body bodyOf(Work work) {
        Step step = steps.get(work.step().id());
        if (step == null) {
            throw new GdbosException(
                    "No implementation is registered for step \"" + work.step().id() + "\" of process \""
                            + work.run().fold().process().definition().id() + "\".");
        }
        return new Body(step);
    }

    private static void execute(Body body, List<Work> works) {
        List<StepCall> calls = works.stream().map(Work::call).toList();
        List<StepResult> results = call(body.step(), calls);
        for (int i = 0; i < works.size(); i++) {
            Work work = works.get(i);
            work.run().finish(work, results.get(i));
        }
    }

    /** A body that fails for a group is asked again for each case alone, so that one case does not stop the others. */
    private static List<StepResult> call(Step step, List<StepCall> calls) {
        try {
            List<StepResult> results = step.executeAll(calls);
            if (results.size() == calls.size()) {
                return results;
            }
            return failAll(calls, "The step gave " + results.size() + " results for " + calls.size() + " calls.");
        } catch (StepAbortedException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.debug("Step {} failed for {} cases", calls.get(0).key().activity(), calls.size(), e);
            if (calls.size() == 1) {
                return List.of(StepResult.retryable(reasonOf(e)));
            }
            List<StepResult> results = new ArrayList<>();
            for (StepCall call : calls) {
                results.addAll(call(step, List.of(call)));
            }
            return results;
        }
    }

    private static List<StepResult> failAll(List<StepCall> calls, String reason) {
        List<StepResult> results = new ArrayList<>();
        calls.forEach(call -> results.add(StepResult.failed(reason)));
        return results;
    }

    /** Messages of this SDK hold no personal values; of others only the kind is told. */
    private static String reasonOf(RuntimeException e) {
        String message = e instanceof GdbosException ? Objects.requireNonNullElse(e.getMessage(), "") : "";
        return "The step broke off with " + e.getClass().getSimpleName() + (message.isEmpty() ? "." : ": " + message);
    }

    /** A body by identity: one that is registered for several steps gets the cases of all of them at once. */
    private record Body(Step step) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Body body && step == body.step;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(step);
        }
    }
}
