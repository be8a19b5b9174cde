package io.gdbos.workflow;

import io.gdbos.workflow.history.CaseEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether a case may be erased, for those who write stores. */
public final class EraseCheck {
    private EraseCheck() {}

    /**
     * Judges a case that was not erased before.
     *
     * @param head the case, or null when there is none
     * @param events its events
     * @param isHeld whether a legal hold is on it
     * @return why it is not erased; empty when it may be
     */
    public static Optional<EraseOutcome.Reason> refusal(@Nullable Case head, List<CaseEvent> events, boolean isHeld) {
        if (head == null) {
            return Optional.of(EraseOutcome.Reason.UNKNOWN_CASE);
        } else if (head.status() != CaseStatus.ENDED) {
            return Optional.of(EraseOutcome.Reason.NOT_ENDED);
        } else if (isHeld) {
            return Optional.of(EraseOutcome.Reason.HELD);
        }
        boolean isSalted = events.stream().noneMatch(event -> event.salt().isEmpty() && !event.isErased());
        return isSalted ? Optional.empty() : Optional.of(EraseOutcome.Reason.NOT_SALTED);
    }
}
