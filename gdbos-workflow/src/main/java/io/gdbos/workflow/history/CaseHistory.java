package io.gdbos.workflow.history;

import java.util.List;
import java.util.function.Consumer;

/** Reads the event log. Implementations are thread-safe. */
public interface CaseHistory {
    /**
     * The events of one case.
     *
     * @param caseId the id of the case
     * @return the events in order; empty for an unknown case
     */
    List<CaseEvent> events(String caseId);

    /**
     * Shows the events of every case that fits, one case at a time in the order of the case ids, without keeping them
     * in memory.
     *
     * @param query which cases
     * @param visitor is shown the events of each case, in order
     */
    void visit(HistoryQuery query, Consumer<List<CaseEvent>> visitor);

    /**
     * Whether the events of a case are the ones that were written.
     *
     * @param caseId the id of the case
     * @return the answer; an unknown case is intact with no events
     */
    default ChainCheck verify(String caseId) {
        return EventHash.check(events(caseId));
    }
}
