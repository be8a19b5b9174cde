package io.gdbos.workflow.supervise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gdbos.workflow.history.CaseEvent;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class IndicatorTallyTest {
    private final Indicators indicators = counted(new SampleLog(7).cases(300));

    private static Indicators counted(List<List<CaseEvent>> cases) {
        var tally = new IndicatorTally(SampleLog.YARDSTICK);
        cases.forEach(events -> events.forEach(tally::add));
        return tally.indicators();
    }

    @Test
    void stepsAreCountedForTheAgencyThatDoesThemInTheRegionOfTheCase() {
        assertEquals(
                Set.of("data-bureau", "education-370705", "education-370702", "education-3707A1"),
                indicators.byAgency().keySet());
        StepFigures checks = indicators.byAgency().get("data-bureau");
        assertEquals(indicators.total().started(), checks.done());
        assertEquals(0, checks.byPerson());
    }

    @Test
    void theTotalIsTheSumOfTheRegions() {
        CaseFigures total = indicators.total();
        assertEquals(3, indicators.byRegion().size());
        assertEquals(total.started(), total.open() + total.concluded());
        assertEquals(total.concluded(), total.durations().count());
    }

    @Test
    void nothingCountedGivesNothing() {
        CaseFigures none = counted(List.of()).total();
        assertEquals(CaseFigures.none(), none);
        assertEquals(1.0, none.onTimeRate());
        assertEquals(Duration.ZERO, none.durations().percentile(95));
        assertEquals(Duration.ZERO, none.durations().mean());
    }

    @Test
    void aPercentileIsADurationThatCame() {
        var durations = new Durations(new TreeMap<>(java.util.Map.of(10L, 50L, 20L, 45L, 1000L, 5L)));
        assertEquals(Duration.ofSeconds(10), durations.percentile(50));
        assertEquals(Duration.ofSeconds(20), durations.percentile(95));
        assertEquals(Duration.ofSeconds(1000), durations.percentile(96));
        assertThrows(IllegalArgumentException.class, () -> durations.percentile(0));
    }
}
