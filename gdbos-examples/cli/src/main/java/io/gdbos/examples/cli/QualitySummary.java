package io.gdbos.examples.cli;

import io.gdbos.core.quality.MetricCount;
import io.gdbos.core.quality.QualityMetric;
import io.gdbos.core.quality.QualityReport;
import io.gdbos.core.quality.ResourceResult;
import io.gdbos.core.quality.ScoreCard;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A report in a few lines for the terminal. Scores are cut to one decimal. */
final class QualitySummary {
    private QualitySummary() {}

    static void print(QualityReport report, PrintWriter out) {
        for (ResourceResult resource : report.resources()) {
            out.printf("%-24s %,12d rows%n", resource.resource().id(), resource.rows());
        }
        ScoreCard total = report.total();
        for (QualityMetric metric : QualityMetric.values()) {
            MetricCount count = total.counts().get(metric);
            if (count != null) {
                out.printf(
                        "%s %-36s %6s  A %,d of B %,d%n",
                        metric.id(),
                        metric.title().english(),
                        score(total.metrics().get(metric)),
                        count.a(),
                        count.b());
            }
        }
        report.findings().list().stream()
                .map(finding -> finding.code() + " " + finding.place() + ": "
                        + finding.text().english())
                .forEach(out::println);
        out.println("score   " + score(total.total())
                + (total.grade() == null ? "" : " (" + total.grade().title().english() + ")"));
    }

    private static String score(@Nullable BigDecimal score) {
        return score == null ? "n/e" : score.setScale(1, RoundingMode.DOWN).toPlainString();
    }
}
