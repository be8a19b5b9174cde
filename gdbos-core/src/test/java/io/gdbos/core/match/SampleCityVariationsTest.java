package io.gdbos.core.match;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.normalize.DivisionNames;
import io.gdbos.core.record.Value;
import io.gdbos.core.testkit.AgencyTable;
import io.gdbos.core.testkit.CityConfig;
import io.gdbos.core.testkit.DirtRates;
import io.gdbos.core.testkit.SampleCity;
import io.gdbos.core.testkit.truth.Side;
import io.gdbos.core.testkit.truth.VariationKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every variation that the sample city knows, on every value of its registers, against the clean value. */
class SampleCityVariationsTest {
    private static final int CHILDREN = 40;
    private static final Set<VariationKind> WRONG = Set.of(VariationKind.NUMBER_TYPO);
    private static final Map<String, FieldComparator> COMPARATORS = Map.of(
            "address", FieldComparator.ADDRESS,
            "name", FieldComparator.PERSON_NAME,
            "property-certificate-number", FieldComparator.PROPERTY_CERTIFICATE,
            "birth-certificate-number", FieldComparator.BIRTH_CERTIFICATE,
            "number", FieldComparator.CITIZEN_NUMBER);

    static Stream<VariationKind> variations() {
        return Arrays.stream(VariationKind.values())
                .filter(kind -> !WRONG.contains(kind) && DirtRates.defaults().of(Side.AGENCY, kind) > 0);
    }

    @ParameterizedTest
    @MethodSource("variations")
    void aBenignVariationAgreesAndNoOtherDoes(VariationKind kind) {
        DirtRates clean = DirtRates.clean();
        DirtRates dirty = clean.with(Side.AGENCY.id() + "." + kind.id(), 1.0);
        List<AgencyTable> before =
                SampleCity.generate(CityConfig.of(CHILDREN, 5).withRates(clean)).tables();
        List<AgencyTable> after =
                SampleCity.generate(CityConfig.of(CHILDREN, 5).withRates(dirty)).tables();
        Map<String, Integer> reasons = new TreeMap<>();
        List<String> unexplained = new ArrayList<>();
        for (int t = 0; t < before.size(); t++) {
            List<List<String>> cleanRows = rows(before.get(t));
            List<List<String>> dirtyRows = rows(after.get(t));
            assertEquals(cleanRows.size(), dirtyRows.size());
            for (int r = 0; r < cleanRows.size(); r++) {
                for (int c = 0; c < cleanRows.get(r).size(); c++) {
                    String held = cleanRows.get(r).get(c);
                    String written = dirtyRows.get(r).get(c);
                    if (!held.equals(written)) {
                        String element = before.get(t).elements().get(c);
                        compare(kind, element, written, held, reasons, unexplained);
                    }
                }
            }
        }
        System.out.println("Sample city, " + kind.id() + ": " + reasons);
        assertTrue(
                unexplained.isEmpty(),
                () -> unexplained.size() + " " + unexplained.subList(0, Math.min(8, unexplained.size())));
        assertTrue(!reasons.isEmpty(), "the variation changed nothing");
    }

    private static void compare(
            VariationKind kind,
            String element,
            String written,
            String held,
            Map<String, Integer> reasons,
            List<String> unexplained) {
        FieldPlan field = new FieldPlan(
                FieldRule.of("value", comparator(kind, element)),
                ValueComparator.of(comparator(kind, element), DivisionNames.none()));
        FieldVerdict verdict = field.judge(Value.text(written), Value.text(held));
        reasons.merge(verdict.reason(), 1, Integer::sum);
        boolean isRight = kind.isBenign()
                ? verdict.agrees()
                : verdict.effect() == Effect.REVIEW || verdict.effect() == Effect.CONTRADICTS;
        if (!isRight) {
            unexplained.add(element + ": " + written + " | " + held + " | " + verdict.reason());
        }
    }

    private static FieldComparator comparator(VariationKind kind, String element) {
        if (kind == VariationKind.DATE_WRITING) {
            return FieldComparator.DATE;
        }
        return COMPARATORS.entrySet().stream()
                .filter(entry -> element.endsWith(entry.getKey()))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(FieldComparator.TEXT);
    }

    private static List<List<String>> rows(AgencyTable table) {
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach(rows::add);
        return rows;
    }
}
