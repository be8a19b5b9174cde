package io.gdbos.examples.enrolment;

import io.gdbos.core.jdbc.Store;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.CaseQuery;
import io.gdbos.workflow.WorkflowEngine;
import io.gdbos.workflow.jdbc.JdbcCaseStore;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What lies in the database of a season, looked at from outside. */
final class SeasonDb {
    private SeasonDb() {}

    /** The cases by the number of the application. */
    static Map<String, Case> cases(Path db) {
        Map<String, Case> cases = new TreeMap<>();
        try (Store store = Store.embedded(db, "gdbos")) {
            WorkflowEngine.builder()
                    .store(JdbcCaseStore.on(store))
                    .clock(reading -> reading.earliest())
                    .build()
                    .visit(CaseQuery.all(), found -> cases.put(number(found), found));
        }
        return cases;
    }

    static String number(Case found) {
        return found.data().text(Form.NUMBER).orElseThrow();
    }

    /** What the machine made of a case: its decision, and batch and order key if it approved. */
    static String machineDecision(Case found) {
        String decision = found.data().text(Fact.DECISION).orElse("none");
        return decision.equals("approve")
                ? decision + " " + found.data().text(Fact.BATCH).orElse("") + " "
                        + found.data().text(Fact.ORDER_KEY).orElse("")
                : decision;
    }
}
