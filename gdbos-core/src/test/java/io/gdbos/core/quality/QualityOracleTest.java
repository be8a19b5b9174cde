package io.gdbos.core.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.quality.SampleRegister.Line;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All twenty metrics against a calculation that goes row by row and knows what each value means. */
class QualityOracleTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void allTwentyMetricsAreCountedAsByHand(long seed) {
        SampleRegister data = SampleRegister.of(seed, 400);
        QualityReport report = AllMetrics.run(AllMetrics.plan().build(), RunOptions.inCallersThread(), 1024, data);
        Map<QualityMetric, MetricCount> expected = new EnumMap<>(QualityMetric.class);
        for (QualityMetric metric : QualityMetric.values()) {
            expected.put(metric, byHand(metric, data));
        }
        assertEquals(expected, report.total().counts());
        expected.forEach((metric, count) -> assertTrue(count.a() > 0 && count.a() < count.b(), metric.toString()));
    }

    private static MetricCount byHand(QualityMetric metric, SampleRegister data) {
        List<Line> here = data.here();
        List<Line> there = data.there();
        return switch (metric) {
            case DATA_STANDARD ->
                share(
                        here,
                        line -> !line.sex().isBlank(),
                        line -> List.of("1", "2", "3").contains(line.sex()) && line.code() != null);
            case REFERENCE_DATA -> share(here, line -> !line.sex().isBlank(), line -> line.code() != null);
            case DATA_MODEL ->
                share(here, line -> !line.book().isEmpty(), line -> there.stream()
                        .anyMatch(other -> other.book().equals(line.book())));
            case METADATA ->
                share(here, line -> !line.sex().isBlank(), line -> line.code() != null)
                        .plus(share(
                                here,
                                line -> !line.born().text().isEmpty(),
                                line -> line.born().date() != null));
            case BUSINESS_RULES ->
                share(
                        here,
                        line -> isMale(line) || (line.born().date() != null && (isYoung(line) || line.code() != null)),
                        line -> isMale(line) || isYoung(line));
            case SECURITY_RULES ->
                share(here, line -> !line.address().isEmpty(), line -> !line.address()
                        .contains("370705201503070023"));
            case ELEMENT_COMPLETENESS ->
                share(here, QualityOracleTest::isMale, line -> !isBlank(line.name()))
                        .plus(share(here, QualityOracleTest::isMale, line -> !line.address()
                                .isEmpty()));
            case RECORD_COMPLETENESS ->
                share(
                        here,
                        line -> true,
                        line -> !isBlank(line.name()) && !line.number().isEmpty());
            case CONTENT_CORRECTNESS ->
                share(here, line -> line.born().date() != null, line -> !day(line.born())
                        .isBefore(LocalDate.of(1960, 1, 1)));
            case FORMAT_COMPLIANCE ->
                share(here, line -> !line.moved().text().isEmpty(), line -> line.moved()
                        .text()
                        .equals(String.valueOf(line.moved().date())));
            case DUPLICATE_RATE -> {
                Map<String, Integer> seen = new HashMap<>();
                yield share(
                        here,
                        line -> !line.book().isEmpty() && !line.sex().isBlank(),
                        line -> seen.merge(line.book() + "/" + meaning(line), 1, Integer::sum) > 1);
            }
            case UNIQUENESS -> {
                Map<String, Long> times =
                        here.stream().collect(Collectors.groupingBy(QualityOracleTest::number, Collectors.counting()));
                yield share(here, line -> !line.number().isEmpty(), line -> times.get(number(line)) == 1);
            }
            case DIRTY_DATA_RATE ->
                share(
                        here,
                        line -> !isBlank(line.name()),
                        line -> line.name().equals("不详") || line.name().contains("\uFFFD"));
            case SAME_DATA_CONSISTENCY ->
                share(
                        here,
                        line -> !line.number().isEmpty()
                                && !line.sex().isBlank()
                                && there.stream().anyMatch(other -> isSamePerson(line, other)),
                        line -> there.stream()
                                .anyMatch(other -> isSamePerson(line, other)
                                        && meaning(other).equals(meaning(line))));
            case RELATED_DATA_CONSISTENCY ->
                share(here, QualityOracleTest::hasBoth, line -> !day(line.born())
                        .isAfter(day(line.moved())));
            case PERIOD_CORRECTNESS ->
                share(
                        here,
                        line -> line.moved().date() != null,
                        line -> !day(line.moved()).isBefore(AllMetrics.PERIOD_FROM)
                                && !day(line.moved()).isAfter(Sheet.AS_OF));
            case POINT_TIMELINESS ->
                share(
                        here,
                        line -> hasBoth(line)
                                || (line.born().date() != null
                                        && line.moved().text().isEmpty()
                                        && due(line).isBefore(Sheet.AS_OF)),
                        line -> line.moved().date() != null && !due(line).isBefore(day(line.moved())));
            case SEQUENCE ->
                share(here, QualityOracleTest::hasBoth, line -> day(line.born()).isBefore(day(line.moved())));
            case ACCESSIBLE -> new MetricCount(37, 40);
            case USABLE -> new MetricCount(299, 300);
        };
    }

    private static MetricCount share(List<Line> lines, Predicate<Line> isCounted, Predicate<Line> isA) {
        long a = 0;
        long b = 0;
        for (Line line : lines) {
            if (isCounted.test(line)) {
                b++;
                a += isA.test(line) ? 1 : 0;
            }
        }
        return new MetricCount(a, b);
    }

    private static LocalDate day(SampleRegister.Day day) {
        return Objects.requireNonNull(day.date());
    }

    private static LocalDate due(Line line) {
        return day(line.born()).plusDays(10_000);
    }

    private static boolean hasBoth(Line line) {
        return line.born().date() != null && line.moved().date() != null;
    }

    private static boolean isMale(Line line) {
        return "1".equals(line.code());
    }

    private static boolean isYoung(Line line) {
        return line.born().date() != null && day(line.born()).plusYears(60).isAfter(Sheet.AS_OF);
    }

    private static boolean isBlank(String text) {
        return text.replace("　", "").isBlank();
    }

    private static boolean isSamePerson(Line line, Line other) {
        return number(line).equals(number(other)) && !other.sex().isBlank();
    }

    private static String number(Line line) {
        return line.number().toUpperCase(Locale.ROOT);
    }

    private static String meaning(Line line) {
        @Nullable String code = line.code();
        return code == null ? line.sex() : code;
    }
}
