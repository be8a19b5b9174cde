package io.gdbos.workflow.supervise;

import io.gdbos.core.BilingualText;
import io.gdbos.core.calendar.CountingRule;
import io.gdbos.core.calendar.TimeLimit;
import io.gdbos.core.calendar.WorkingDayCalendar;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.history.EventType;
import io.gdbos.workflow.history.Notes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Logs of invented cases, drawn from a seed. */
final class SampleLog {
    static final Yardstick YARDSTICK = new Yardstick(
            ProcessDefinition.builder("enrolment", 1)
                    .step(StepDefinition.applicant("apply", BilingualText.of("Apply", "申请"))
                            .performer("applicant", "education-{region}")
                            .build())
                    .step(StepDefinition.automatic("check", BilingualText.of("Check", "核验"))
                            .performer("system", "data-bureau")
                            .build())
                    .step(StepDefinition.human("review", BilingualText.of("Review", "复核"))
                            .performer("officer", "education-{region}")
                            .build())
                    .build(),
            TimeLimit.workingDays(5),
            CountingRule.standard("administrative"),
            ZoneId.of("Asia/Shanghai"),
            WorkingDayCalendar.mainlandChina());

    private static final Instant BEGIN = Instant.parse("2026-07-01T01:00:00Z");
    private static final String[] REGIONS = {"370705", "370702", "3707A1"};

    private final Random random;

    SampleLog(long seed) {
        random = new Random(seed);
    }

    List<List<CaseEvent>> cases(int count) {
        List<List<CaseEvent>> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(oneCase("c-" + i));
        }
        return cases;
    }

    /** The events of all cases, mixed, those of each case in their order. */
    List<CaseEvent> mixed(List<List<CaseEvent>> cases) {
        List<List<CaseEvent>> left = new ArrayList<>();
        cases.forEach(events -> left.add(new ArrayList<>(events)));
        List<CaseEvent> mixed = new ArrayList<>();
        while (!left.isEmpty()) {
            int at = random.nextInt(left.size());
            mixed.add(left.get(at).remove(0));
            if (left.get(at).isEmpty()) {
                left.remove(at);
            }
        }
        return mixed;
    }

    private List<CaseEvent> oneCase(String id) {
        List<CaseEvent> events = new ArrayList<>();
        Instant at = BEGIN.plus(Duration.ofMinutes(random.nextInt(20_000)));
        String definition = random.nextInt(10) == 0 ? "another" : "enrolment";
        String region = REGIONS[random.nextInt(REGIONS.length)];
        events.add(event(
                id,
                EventType.CASE_STARTED,
                "start",
                at,
                at,
                Map.of(Notes.DEFINITION, definition, Notes.REGION, region)));
        if (random.nextBoolean()) {
            at = task(id, "apply", at, events);
        }
        at = step(id, at, events);
        if (random.nextInt(3) == 0) {
            at = task(id, "review", at, events);
        }
        if (random.nextInt(5) > 0) {
            events.add(event(id, EventType.CASE_ENDED, "end", at, at, Map.of()));
        }
        return events;
    }

    private Instant step(String id, Instant began, List<CaseEvent> events) {
        Instant at = began.plusSeconds(random.nextInt(100));
        events.add(event(id, EventType.STEP_COMPLETED, "check", began, at, Map.of()));
        return at;
    }

    private Instant task(String id, String step, Instant began, List<CaseEvent> events) {
        events.add(event(id, EventType.TASK_CREATED, step, began, began, Map.of()));
        Instant at = began.plus(Duration.ofMinutes(random.nextInt(20_000)));
        events.add(event(id, EventType.TASK_CLAIMED, step, began, at, Map.of()));
        events.add(event(id, EventType.TASK_COMPLETED, step, began, at, Map.of()));
        return at;
    }

    private static CaseEvent event(
            String id, EventType type, String activity, Instant began, Instant at, Map<String, String> notes) {
        return new CaseEvent(id, 1, type, activity, 1, began, at, null, Map.of(), notes, "");
    }
}
