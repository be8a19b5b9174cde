package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.truth.EnrolmentFacts;
import java.util.List;

/** The batch that the truth expects, by {@code expected-batches.csv}. Immutable. */
final class ExpectedBatches {
    private static final List<Line> LINES = SampleData.rows("expected-batches.csv").stream()
            .map(row -> new Line(row[0], Integer.parseInt(row[1]), List.of(row[2].split(" "))))
            .toList();

    private ExpectedBatches() {}

    /** The batch, 0 for none. */
    static int batch(String region, EnrolmentFacts facts) {
        for (Line line : LINES) {
            if (line.region.equals(region) && line.conditions.stream().allMatch(facts::holds)) {
                return line.batch;
            }
        }
        return 0;
    }

    private record Line(String region, int batch, List<String> conditions) {}
}
