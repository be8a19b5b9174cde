package io.gdbos.core.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.gdbos.core.quality.QualityMetric.Direction;
import io.gdbos.core.quality.SampleRegister.Line;
import io.gdbos.core.quality.json.QualityReportJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class QualityProperties {
    private final QualityPlan plan = AllMetrics.plan().build();

    @Property(tries = 20)
    void threadsAndChunksNeverChangeTheReport(
            @ForAll @LongRange(min = 0, max = 1000) long seed, @ForAll @IntRange(min = 1, max = 97) int chunkRows) {
        SampleRegister data = SampleRegister.of(seed, 300);
        String alone = QualityReportJson.write(AllMetrics.run(plan, RunOptions.inCallersThread(), 1024, data));
        for (int threads : new int[] {1, 2, 8}) {
            ExecutorService executor = Executors.newFixedThreadPool(threads);
            try {
                RunOptions options = RunOptions.parallel(executor, threads);
                assertEquals(alone, QualityReportJson.write(AllMetrics.run(plan, options, chunkRows, data)));
            } finally {
                executor.shutdown();
            }
        }
    }

    @Property(tries = 20)
    void theOrderOfRowsNeverChangesACount(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        SampleRegister data = SampleRegister.of(seed, 200);
        List<Line> here = new ArrayList<>(data.here());
        List<Line> there = new ArrayList<>(data.there());
        Collections.shuffle(here, new Random(seed));
        Collections.shuffle(there, new Random(seed + 1));
        QualityReport straight = AllMetrics.run(plan, RunOptions.inCallersThread(), 64, data);
        QualityReport shuffled =
                AllMetrics.run(plan, RunOptions.inCallersThread(), 64, new SampleRegister(here, there));
        assertEquals(straight.total(), shuffled.total());
        for (RuleResult rule : straight.resources().get(0).rules()) {
            // which of two equal records is the surplus one, and so in which region, is a matter of order
            if (rule.rule().metric() != QualityMetric.DUPLICATE_RATE) {
                assertEquals(
                        rule.byRegion(),
                        shuffled.rule(rule.rule().id()).orElseThrow().byRegion());
            }
        }
    }

    @Property(tries = 10)
    void whatDoesNotFitIntoMemoryIsCountedTheSameAndLeavesNothingBehind(
            @ForAll @LongRange(min = 0, max = 1000) long seed) throws IOException {
        SampleRegister data = SampleRegister.of(seed, 300);
        Path directory = Files.createTempDirectory("ledger");
        try {
            RunOptions options = RunOptions.inCallersThread().withMemory(4096, directory);
            assertEquals(
                    QualityReportJson.write(AllMetrics.run(plan, RunOptions.inCallersThread(), 32, data)),
                    QualityReportJson.write(AllMetrics.run(plan, options, 32, data)));
            try (Stream<Path> left = Files.list(directory)) {
                assertEquals(List.of(), left.toList());
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            Files.delete(directory);
        }
    }

    @Property(tries = 20)
    void regionsAddUpToTheWhole(@ForAll @LongRange(min = 0, max = 1000) long seed) {
        QualityReport report = AllMetrics.run(plan, RunOptions.inCallersThread(), 64, SampleRegister.of(seed, 150));
        for (ResourceResult resource : report.resources()) {
            for (RuleResult rule : resource.rules()) {
                assertEquals(
                        rule.count(), rule.byRegion().values().stream().reduce(MetricCount.NONE, MetricCount::plus));
            }
        }
        assertEquals(
                report.total().counts(),
                report.region(Sheet.resource("x").region()).counts());
    }

    @Property
    void theScoresOfBothDirectionsMakeUpAHundred(
            @ForAll @LongRange(min = 0, max = 1_000_000) long a,
            @ForAll @LongRange(min = 0, max = 1_000_000) long bad) {
        MetricCount count = new MetricCount(a, a + bad);
        BigDecimal up = count.score(Direction.UP);
        BigDecimal down = count.score(Direction.DOWN);
        if (a + bad == 0) {
            assertNull(up);
            assertNull(down);
        } else {
            double sum = up.add(down).doubleValue();
            assertEquals(100, sum, 1e-25);
        }
    }
}
