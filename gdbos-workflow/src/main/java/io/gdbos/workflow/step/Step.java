package io.gdbos.workflow.step;

import java.util.ArrayList;
import java.util.List;

/**
 * The body of an automatic step. The engine may call it for many cases at once and, after a crash, more than once for
 * the same {@link IdempotencyKey}. Implementations are thread-safe.
 *
 * <p>A body that throws has failed in a way that may be tried again, but for {@link StepAbortedException}, which ends
 * the whole call of the engine.
 */
@FunctionalInterface
public interface Step {
    /**
     * Does the step for one case.
     *
     * @param call what to do
     * @return what came of it
     */
    StepResult execute(StepCall call);

    /**
     * Does the step for many cases. Steps that ask other systems override this to ask for all cases at once.
     *
     * @param calls what to do, never empty
     * @return what came of each, in the same order
     */
    default List<StepResult> executeAll(List<StepCall> calls) {
        List<StepResult> results = new ArrayList<>(calls.size());
        for (StepCall call : calls) {
            results.add(execute(call));
        }
        return results;
    }
}
