package io.gdbos.examples.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RunLogTest {
    @Test
    void everyStageIsTimedUntilTheNext() {
        Deque<Long> readings = new ArrayDeque<>(
                List.of(0L, 1_000_000_000L, 3_500_000_000L, 3_500_000_000L, 4_000_000_000L, 5_000_000_000L));
        RunLog log = new RunLog(SeasonProgress.SILENT, readings::removeFirst);
        log.note("threads", 2);
        log.stage("intake", 10);
        log.stage("verification", 10);
        Map<String, Object> entries = log.entries();
        assertEquals(
                Map.of("intake", new BigDecimal("2.500"), "verification", new BigDecimal("0.500")),
                entries.get("secondsByStage"));
        assertEquals(new BigDecimal("5.000"), entries.get("seconds"));
        assertEquals(List.of("threads", "secondsByStage", "seconds"), new ArrayList<>(entries.keySet()));
    }

    @Test
    void whoWatchesIsToldEverything() {
        List<String> heard = new ArrayList<>();
        RunLog log = new RunLog(
                new SeasonProgress() {
                    @Override
                    public void stage(String name, long total) {
                        heard.add(name + " " + total);
                    }

                    @Override
                    public void advance(long done) {
                        heard.add("+" + done);
                    }

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                },
                () -> 0);
        log.stage("intake", 7);
        log.advance(3);
        assertEquals(List.of("intake 7", "+3"), heard);
        assertEquals(true, log.isCancelled());
    }
}
