package io.gdbos.core.quality;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How metrics become one score and a grade. The standard sets neither weights nor grades: without any said here all
 * metrics of a characteristic, and all characteristics, weigh the same, and there are no grades. Immutable.
 *
 * @param metricWeights the weights of metrics within their characteristic, 0 to 1000; 1 for those left out
 * @param characteristicWeights the weights of characteristics, 0 to 1000; 1 for those left out
 * @param grades the grades, best first
 */
public record QualityScoring(
        Map<QualityMetric, Integer> metricWeights,
        Map<QualityCharacteristic, Integer> characteristicWeights,
        List<QualityGrade> grades) {
    private static final int GREATEST_WEIGHT = 1000;

    /** All weights equal, no grades. */
    public static final QualityScoring EQUAL = new QualityScoring(Map.of(), Map.of(), List.of());

    /** Copies, checks the weights and sorts the grades. */
    public QualityScoring {
        metricWeights = Map.copyOf(metricWeights);
        characteristicWeights = Map.copyOf(characteristicWeights);
        grades = grades.stream()
                .sorted(Comparator.comparing(QualityGrade::least).reversed())
                .toList();
        metricWeights.forEach((metric, weight) -> requireWeight(metric.id(), weight));
        characteristicWeights.forEach((characteristic, weight) -> requireWeight(characteristic.id(), weight));
        for (int i = 1; i < grades.size(); i++) {
            if (grades.get(i).least().compareTo(grades.get(i - 1).least()) == 0) {
                throw new IllegalArgumentException("Grades \""
                        + grades.get(i - 1).id() + "\" and \"" + grades.get(i).id() + "\" begin at the same score.");
            }
        }
    }

    /**
     * The weight of a metric within its characteristic.
     *
     * @param metric the metric
     * @return 0 to 1000
     */
    public int weight(QualityMetric metric) {
        return metricWeights.getOrDefault(metric, 1);
    }

    /**
     * The weight of a characteristic.
     *
     * @param characteristic the characteristic
     * @return 0 to 1000
     */
    public int weight(QualityCharacteristic characteristic) {
        return characteristicWeights.getOrDefault(characteristic, 1);
    }

    /**
     * Whether all weigh the same.
     *
     * @return true when no weight but 1 is set
     */
    public boolean isEqual() {
        return metricWeights.values().stream().allMatch(weight -> weight == 1)
                && characteristicWeights.values().stream().allMatch(weight -> weight == 1);
    }

    /**
     * The grade of a score.
     *
     * @param score 0 to 100, or null when nothing was evaluated
     * @return the best grade that it reaches; empty when there is none
     */
    public Optional<QualityGrade> grade(@Nullable BigDecimal score) {
        return score == null
                ? Optional.empty()
                : grades.stream()
                        .filter(grade -> score.compareTo(grade.least()) >= 0)
                        .findFirst();
    }

    Map<QualityCharacteristic, BigDecimal> characteristics(Map<QualityMetric, BigDecimal> metrics) {
        Map<QualityCharacteristic, BigDecimal> scores = new EnumMap<>(QualityCharacteristic.class);
        for (QualityCharacteristic characteristic : QualityCharacteristic.values()) {
            Score.Mean mean = new Score.Mean();
            QualityMetric.of(characteristic).forEach(metric -> mean.add(metrics.get(metric), weight(metric)));
            BigDecimal score = mean.value();
            if (score != null) {
                scores.put(characteristic, score);
            }
        }
        return scores;
    }

    @Nullable
    BigDecimal total(Map<QualityCharacteristic, BigDecimal> characteristics) {
        Score.Mean mean = new Score.Mean();
        characteristics.forEach((characteristic, score) -> mean.add(score, weight(characteristic)));
        return mean.value();
    }

    private static void requireWeight(String what, int weight) {
        if (weight < 0 || weight > GREATEST_WEIGHT) {
            throw new IllegalArgumentException(
                    "The weight of " + what + " is 0 to " + GREATEST_WEIGHT + "; came " + weight + ".");
        }
    }
}
