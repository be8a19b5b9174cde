package io.gdbos.workflow.supervise;

import io.gdbos.core.code.RegionCode;
import io.gdbos.workflow.Performer;
import io.gdbos.workflow.StepDefinition;
import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.history.Notes;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts indicators as events come in. Each event is shown once and those of one case in their order; cases may come
 * mixed in any way. It keeps in memory what open cases need, and exact durations in seconds. Confined to one thread.
 */
public final class IndicatorTally {
    private static final String UNKNOWN_AGENCY = "unknown";

    private final Yardstick yardstick;
    private final Map<String, OpenCase> open = new HashMap<>();
    private final Map<String, Performer> performers = new HashMap<>();
    private final SortedMap<RegionCode, Cases> byRegion = new TreeMap<>();
    private final SortedMap<StepKey, Steps> byStep = new TreeMap<>();

    /**
     * A tally that has counted nothing.
     *
     * @param yardstick by what cases are measured
     */
    public IndicatorTally(Yardstick yardstick) {
        this.yardstick = Objects.requireNonNull(yardstick, "yardstick");
        for (StepDefinition step : yardstick.process().steps()) {
            performers.put(step.id(), step.performer());
        }
    }

    /**
     * Counts an event.
     *
     * @param event the event; of another process, or of a case whose start was not shown, it is not counted
     */
    public void add(CaseEvent event) {
        switch (event.type()) {
            case CASE_STARTED -> start(event);
            case STEP_COMPLETED -> count(event, false);
            case TASK_COMPLETED -> count(event, true);
            case TASK_CREATED -> task(event);
            case CASE_ENDED -> end(event);
            case CHOICE_TAKEN, TASK_CLAIMED, INCIDENT_RAISED, INCIDENT_RETRIED -> {}
        }
    }

    /**
     * The indicators of the events so far.
     *
     * @return the indicators
     */
    public Indicators indicators() {
        SortedMap<RegionCode, CaseFigures> cases = new TreeMap<>();
        byRegion.forEach((region, sums) -> cases.put(region, sums.figures()));
        SortedMap<StepKey, StepFigures> steps = new TreeMap<>();
        byStep.forEach((key, sums) -> steps.put(key, sums.figures()));
        return new Indicators(cases, steps);
    }

    private void start(CaseEvent event) {
        String region = event.notes().get(Notes.REGION);
        if (region != null && yardstick.process().id().equals(event.notes().get(Notes.DEFINITION))) {
            RegionCode code = RegionCode.parse(region);
            open.put(event.caseId(), new OpenCase(code, event.at()));
            cases(code).started++;
        }
    }

    private void task(CaseEvent event) {
        OpenCase of = open.get(event.caseId());
        if (of != null && yardstick.isForOfficial(event.activity())) {
            of.humanTasks++;
            cases(of.region).humanTasks++;
        }
    }

    private void count(CaseEvent event, boolean isByPerson) {
        OpenCase of = open.get(event.caseId());
        if (of == null) {
            return;
        }
        Performer performer = performers.get(event.activity());
        String agency = performer == null ? UNKNOWN_AGENCY : performer.agencyIn(of.region);
        Steps steps = byStep.computeIfAbsent(new StepKey(agency, of.region, event.activity()), key -> new Steps());
        steps.done++;
        steps.byPerson += isByPerson ? 1 : 0;
        add(steps.seconds, event.began(), event.at());
    }

    private void end(CaseEvent event) {
        OpenCase of = open.remove(event.caseId());
        if (of == null) {
            return;
        }
        Cases cases = cases(of.region);
        cases.concluded++;
        cases.onTime += yardstick.isOnTime(of.startedAt, event.at()) ? 1 : 0;
        cases.withoutHuman += of.humanTasks == 0 ? 1 : 0;
        add(cases.seconds, of.startedAt, event.at());
    }

    private Cases cases(RegionCode region) {
        return byRegion.computeIfAbsent(region, code -> new Cases());
    }

    private static void add(SortedMap<Long, Long> seconds, Instant from, Instant to) {
        seconds.merge(Duration.between(from, to).toSeconds(), 1L, Long::sum);
    }

    /** What is remembered of a case until it ends. */
    private static final class OpenCase {
        private final RegionCode region;
        private final Instant startedAt;
        private int humanTasks;

        OpenCase(RegionCode region, Instant startedAt) {
            this.region = region;
            this.startedAt = startedAt;
        }
    }

    /** The sums of the cases of a region. */
    private static final class Cases {
        private final SortedMap<Long, Long> seconds = new TreeMap<>();
        private long started;
        private long concluded;
        private long onTime;
        private long humanTasks;
        private long withoutHuman;

        CaseFigures figures() {
            return new CaseFigures(started, concluded, onTime, humanTasks, withoutHuman, new Durations(seconds));
        }
    }

    /** The sums of a step. */
    private static final class Steps {
        private final SortedMap<Long, Long> seconds = new TreeMap<>();
        private long done;
        private long byPerson;

        StepFigures figures() {
            return new StepFigures(done, byPerson, new Durations(seconds));
        }
    }
}
