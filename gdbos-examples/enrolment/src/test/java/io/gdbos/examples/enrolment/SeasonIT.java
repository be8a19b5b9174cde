package io.gdbos.examples.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.jdbc.Store;
import io.gdbos.examples.enrolment.jdbc.SeasonStore;
import io.gdbos.examples.enrolment.notice.IssueNoticeStep;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.CaseClock;
import io.gdbos.workflow.CaseQuery;
import io.gdbos.workflow.WorkflowEngine;
import io.gdbos.workflow.jdbc.JdbcCaseStore;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeasonIT {
    private static final int CHILDREN = 600;
    private static final int EVERY = 7;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {7, 2026})
    void theMachineApprovesNothingWrongAndMostOfWhatIsClear(long seed) {
        Path db = folder.resolve("db");
        SeasonResult result = EnrolmentSeason.run(
                new SeasonOptions(CHILDREN, seed, 2, null, db, folder.resolve("out")), SeasonProgress.SILENT);

        assertEquals(0, number(result, "forgeriesApproved"));
        assertEquals(0, number(result, "wrongApprovals"));
        assertTrue(number(result, "forgeries") > 0, "forgeries are planted");
        long clear = number(result, "clearCases");
        assertTrue(clear > CHILDREN / 2, "most cases are clear: " + clear);
        assertTrue(
                number(result, "clearDecidedWithoutHuman") * 10 >= clear * 9,
                result.figures().toString());
        assertEquals(CHILDREN, number(result, "cases"));
        try (Store store = Store.embedded(db, "gdbos")) {
            verify(SeasonStore.open(store), store);
        }
    }

    private static void verify(SeasonStore season, Store store) {
        WorkflowEngine engine = WorkflowEngine.builder()
                .store(JdbcCaseStore.on(store))
                .clock(CaseClock.of(() -> Instant.parse("2026-09-01T00:00:00Z")))
                .build();
        Map<String, Integer> applications = new TreeMap<>();
        season.visitApplications(application -> applications.merge(application.childToken(), 1, Integer::sum));
        assertTrue(applications.values().stream().anyMatch(count -> count > 1), "double applications are planted");

        Set<String> children = new TreeSet<>();
        Set<String> admitted = new TreeSet<>();
        List<String> sample = new ArrayList<>();
        engine.visit(CaseQuery.all(), found -> {
            assertTrue(children.add(found.businessKey()), "one case for each child");
            if ("admitted".equals(found.outcome())) {
                admitted.add(found.id());
            }
            if (children.size() % EVERY == 0) {
                sample.add(found.id());
            }
        });
        assertEquals(applications.keySet(), children);

        Set<String> noticed = new TreeSet<>();
        Set<String> ids = new HashSet<>();
        season.visitNotices(notice -> {
            assertTrue(noticed.add(notice.caseId()), "one notice for a case");
            assertTrue(ids.add(notice.id()), "no id twice");
            assertEquals(IssueNoticeStep.digest(notice.content()), notice.digest());
        });
        assertEquals(admitted, noticed);

        for (String id : sample) {
            Case head = engine.find(id).orElseThrow();
            Case replayed = engine.replay(id).found().orElseThrow();
            assertEquals(head.data(), replayed.data());
            assertEquals(head.status(), replayed.status());
            assertEquals(head.outcome(), replayed.outcome());
            assertEquals(head.positions(), replayed.positions());
        }
    }

    private static long number(SeasonResult result, String figure) {
        return ((Number) result.figures().get(figure)).longValue();
    }
}
