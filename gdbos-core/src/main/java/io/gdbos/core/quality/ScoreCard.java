package io.gdbos.core.quality;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The score of a resource, an agency, a region, or all. A metric's score is the share of its counts, those of a rule as
 * often as its weight says; a characteristic's is the weighted mean of its metrics', the total that of the
 * characteristics'. What was not evaluated is left out with its weight. Scores are 0 to 100 and not rounded. Immutable.
 *
 * @param scope what is scored
 * @param counts the counts of the metrics that have rules in force; B = 0 where none was evaluated
 * @param metrics the scores of the metrics that were evaluated
 * @param characteristics the scores of the characteristics that were evaluated
 * @param total the score of all, or null when nothing was evaluated
 * @param grade the grade that the total reaches, or null
 */
public record ScoreCard(
        Scope scope,
        Map<QualityMetric, MetricCount> counts,
        Map<QualityMetric, BigDecimal> metrics,
        Map<QualityCharacteristic, BigDecimal> characteristics,
        @Nullable BigDecimal total,
        @Nullable QualityGrade grade) {
    /** Copies the maps. */
    public ScoreCard {
        Objects.requireNonNull(scope, "scope");
        counts = ordered(QualityMetric.class, counts);
        metrics = ordered(QualityMetric.class, metrics);
        characteristics = ordered(QualityCharacteristic.class, characteristics);
    }

    static ScoreCard of(Scope scope, Map<QualityMetric, MetricCount> counts, QualityScoring scoring) {
        Map<QualityMetric, BigDecimal> metrics = new EnumMap<>(QualityMetric.class);
        counts.forEach((metric, count) -> {
            BigDecimal score = count.score(metric.direction());
            if (score != null) {
                metrics.put(metric, score);
            }
        });
        Map<QualityCharacteristic, BigDecimal> characteristics = scoring.characteristics(metrics);
        BigDecimal total = scoring.total(characteristics);
        return new ScoreCard(
                scope,
                counts,
                metrics,
                characteristics,
                total,
                scoring.grade(total).orElse(null));
    }

    private static <K extends Enum<K>, V> Map<K, V> ordered(Class<K> type, Map<K, V> map) {
        Map<K, V> copy = new EnumMap<>(type);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }

    /**
     * What is scored. Immutable.
     *
     * @param kind whether it is a resource, an agency, a region or all
     * @param id its id
     * @param title what it is called
     */
    public record Scope(Kind kind, String id, String title) {
        /** Checks for null. */
        public Scope {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
        }
    }

    /** The kinds of what is scored. Immutable. */
    public enum Kind {
        /** One resource. */
        RESOURCE,
        /** All resources for which an agency answers. */
        AGENCY,
        /** All records of a region and of the regions below it. */
        REGION,
        /** All resources of the rules. */
        ALL
    }
}
