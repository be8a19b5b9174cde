package io.gdbos.workflow.jdbc;

import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import io.gdbos.workflow.Incident;
import java.util.List;

/** The table {@code wf_incident}. Thread-safe. */
final class IncidentTable {
    private static final int LONGEST_REASON = 2_000;

    private final Store store;
    private final String upsert;

    IncidentTable(Store store) {
        this.store = store;
        this.upsert = store.dialect()
                .upsert(
                        "wf_incident",
                        List.of("case_id", "activity", "iteration"),
                        List.of("reason", "happened_at", "is_open"));
    }

    void write(UnitOfWork unit, Incident incident) {
        String reason = incident.reason();
        unit.add(
                upsert,
                incident.caseId(),
                incident.activity(),
                incident.iteration(),
                reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON - 1) + "…" : reason,
                incident.at(),
                incident.isOpen());
    }

    List<Incident> open(int limit) {
        return store.list(
                store.dialect()
                        .page(
                                "select case_id, activity, iteration, reason, happened_at, is_open from wf_incident"
                                        + " where is_open = ? order by case_id, activity, iteration",
                                0,
                                limit),
                row -> new Incident(row.text(1), row.text(2), row.integer(3), row.text(4), row.instant(5), row.bool(6)),
                true);
    }
}
