package io.gdbos.workflow.jdbc;

import io.gdbos.workflow.CaseQuery;
import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.history.CaseHistory;
import io.gdbos.workflow.history.HistoryQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the log from the tables. Thread-safe. */
final class JdbcCaseHistory implements CaseHistory {
    private final EventTable events;
    private final CaseTable cases;

    JdbcCaseHistory(EventTable events, CaseTable cases) {
        this.events = events;
        this.cases = cases;
    }

    @Override
    public List<CaseEvent> events(String caseId) {
        return List.copyOf(events.find(List.of(caseId)).getOrDefault(caseId, List.of()));
    }

    @Override
    public void visit(HistoryQuery query, Consumer<List<CaseEvent>> visitor) {
        cases.visitIds(new CaseQuery(query.definition(), query.region(), null), ids -> {
            Map<String, List<CaseEvent>> found = events.find(ids);
            ids.forEach(id -> visitor.accept(List.copyOf(found.getOrDefault(id, List.of()))));
        });
    }
}
