package io.gdbos.workflow.supervise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gdbos.core.calendar.LimitClock;
import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.history.EventType;
import io.gdbos.workflow.history.Notes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class IndicatorProperties {
    private static Indicators counted(List<CaseEvent> events) {
        var tally = new IndicatorTally(SampleLog.YARDSTICK);
        events.forEach(tally::add);
        return tally.indicators();
    }

    @Property(tries = 100)
    void countingAsEventsComeEqualsCountingTheWholeLogAgain(
            @ForAll long seed, @ForAll @IntRange(max = 60) int cases, @ForAll @IntRange(max = 100) int percent) {
        var log = new SampleLog(seed);
        List<CaseEvent> mixed = log.mixed(log.cases(cases));
        int seen = mixed.size() * percent / 100;
        List<CaseEvent> prefix = mixed.subList(0, seen);
        Indicators indicators = counted(prefix);
        List<List<CaseEvent>> again = new ArrayList<>(prefix.stream()
                .collect(Collectors.groupingBy(CaseEvent::caseId))
                .values());
        again.removeIf(events -> !"enrolment".equals(events.get(0).notes().get(Notes.DEFINITION)));
        for (String region : List.of("370705", "370702", "3707A1")) {
            List<List<CaseEvent>> here = again.stream()
                    .filter(events -> region.equals(events.get(0).notes().get(Notes.REGION)))
                    .toList();
            CaseFigures figures = indicators.byRegion().entrySet().stream()
                    .filter(entry -> entry.getKey().value().equals(region))
                    .map(entry -> entry.getValue())
                    .findFirst()
                    .orElse(CaseFigures.none());
            compare(here, figures);
        }
    }

    private static void compare(List<List<CaseEvent>> cases, CaseFigures figures) {
        List<List<CaseEvent>> ended = cases.stream()
                .filter(events -> last(events).type() == EventType.CASE_ENDED)
                .toList();
        assertEquals(cases.size(), figures.started());
        assertEquals(ended.size(), figures.concluded());
        assertEquals(ended.stream().filter(IndicatorProperties::isOnTime).count(), figures.onTime());
        assertEquals(
                cases.stream().mapToLong(IndicatorProperties::officialTasks).sum(), figures.humanTasks());
        assertEquals(ended.stream().filter(events -> officialTasks(events) == 0).count(), figures.withoutHuman());
        List<Long> seconds = ended.stream()
                .map(events ->
                        Duration.between(events.get(0).at(), last(events).at()).toSeconds())
                .sorted()
                .toList();
        assertEquals(seconds.size(), figures.durations().count());
        if (!seconds.isEmpty()) {
            long sum = seconds.stream().mapToLong(Long::longValue).sum();
            assertEquals(sum / seconds.size(), figures.durations().mean().toSeconds());
            for (int percent : new int[] {1, 50, 95, 100}) {
                int rank = (int) Math.ceil(percent * seconds.size() / 100.0);
                assertEquals(
                        seconds.get(rank - 1),
                        figures.durations().percentile(percent).toSeconds());
            }
        }
    }

    @Property(tries = 50)
    void casesMayComeMixedInAnyWay(@ForAll long seed, @ForAll @IntRange(max = 40) int count) {
        var log = new SampleLog(seed);
        List<List<CaseEvent>> cases = log.cases(count);
        List<CaseEvent> inTurn = cases.stream().flatMap(List::stream).toList();
        assertEquals(counted(inTurn), counted(log.mixed(cases)));
    }

    @Property(tries = 50)
    void twoTalliesTogetherEqualOneOverAll(@ForAll long seed, @ForAll @IntRange(max = 40) int count) {
        List<List<CaseEvent>> cases = new SampleLog(seed).cases(count);
        List<CaseEvent> all = cases.stream().flatMap(List::stream).toList();
        List<CaseEvent> one =
                cases.subList(0, count / 2).stream().flatMap(List::stream).toList();
        List<CaseEvent> other =
                cases.subList(count / 2, count).stream().flatMap(List::stream).toList();
        assertEquals(counted(all), counted(one).plus(counted(other)));
        assertEquals(counted(all), counted(other).plus(counted(one)));
    }

    private static boolean isOnTime(List<CaseEvent> events) {
        Instant due = LimitClock.start(
                        SampleLog.YARDSTICK.committed(),
                        SampleLog.YARDSTICK.counting(),
                        SampleLog.YARDSTICK.zone(),
                        events.get(0).at())
                .dueAt(SampleLog.YARDSTICK.calendar())
                .orElseThrow();
        return last(events).at().isBefore(due);
    }

    private static long officialTasks(List<CaseEvent> events) {
        return events.stream()
                .filter(event -> event.type() == EventType.TASK_CREATED
                        && event.activity().equals("review"))
                .count();
    }

    private static CaseEvent last(List<CaseEvent> events) {
        return events.get(events.size() - 1);
    }
}
