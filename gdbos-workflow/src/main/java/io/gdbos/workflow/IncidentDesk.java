package io.gdbos.workflow;

import io.gdbos.core.agency.Actor;
import io.gdbos.workflow.Position.Stand;
import java.util.List;
import java.util.Objects;

/** Lets operators try again what has stopped a case. Thread-safe. */
final class IncidentDesk {
    private final CaseStore store;
    private final Processes processes;
    private final Surroundings around;
    private final Stretch stretch;

    IncidentDesk(CaseStore store, Processes processes, Surroundings around, Stretch stretch) {
        this.store = store;
        this.processes = processes;
        this.around = around;
        this.stretch = stretch;
    }

    IncidentOutcome retry(String caseId, String activity, Actor actor, String reason) {
        Objects.requireNonNull(reason, "reason");
        Case head = store.cases(List.of(caseId)).get(caseId);
        if (head == null) {
            return new IncidentOutcome.Refused(caseId, "There is no such case.");
        }
        if (!actor.region().contains(head.region())) {
            return new IncidentOutcome.Refused(
                    caseId, "The operator's region " + actor.region() + " does not hold that of the case.");
        }
        Position stopped = head.positions().stream()
                .filter(position ->
                        position.stand() == Stand.INCIDENT && position.node().equals(activity))
                .findFirst()
                .orElse(null);
        if (stopped == null) {
            return new IncidentOutcome.Refused(caseId, "The case has not stopped at \"" + activity + "\".");
        }
        CaseRun run = CaseRun.continued(processes.of(head.definition(), head.version()), around, head);
        run.retry(stopped, actor, reason);
        stretch.run(List.of(run));
        CaseAppend append = run.toAppend();
        AppendOutcome outcome = store.append(List.of(append)).get(0);
        if (outcome instanceof AppendOutcome.Committed) {
            return new IncidentOutcome.Retried(append.head());
        }
        return new IncidentOutcome.Refused(
                caseId,
                outcome instanceof AppendOutcome.Rejected rejected
                        ? rejected.reason()
                        : "Somebody else changed the case at the same moment; look again.");
    }
}
