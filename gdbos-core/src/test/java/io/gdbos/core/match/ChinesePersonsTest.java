package io.gdbos.core.match;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.normalize.DivisionNames;
import io.gdbos.core.normalize.TextStep;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Runs on invented persons whose variations are known; skipped where that data is not beside the repository. */
class ChinesePersonsTest {
    private static final RecordSchema SCHEMA = RecordSchema.of("person", "name", "birth_date", "citizen_id", "address");
    private static final MatchRules RULES = MatchRules.builder("persons", "1")
            .field(FieldRule.of("name", FieldComparator.PERSON_NAME))
            .field(FieldRule.of("birth_date", FieldComparator.DATE))
            .field(FieldRule.of("citizen_id", FieldComparator.CITIZEN_NUMBER))
            .field(FieldRule.of("address", FieldComparator.ADDRESS))
            .build();

    /** The kinds by which a variation must be explained. */
    private static final Map<String, Set<VariantKind>> EXPECTED = Map.ofEntries(
            Map.entry("name:traditional", Set.of(VariantKind.TRADITIONAL)),
            Map.entry("name:space", Set.of(VariantKind.SPACE_OR_DOT)),
            Map.entry("name:dot-variant", Set.of(VariantKind.SPACE_OR_DOT)),
            Map.entry("name:dot-dropped", Set.of(VariantKind.SPACE_OR_DOT)),
            Map.entry("name:homophone", Set.of(VariantKind.HOMOPHONE)),
            Map.entry("name:look-alike", Set.of(VariantKind.LOOK_ALIKE)),
            Map.entry("birth_date:format", Set.of(VariantKind.DATE_WRITING)),
            Map.entry("birth_date:day-month", Set.of(VariantKind.DATE_TYPO)),
            Map.entry("birth_date:digit", Set.of(VariantKind.DATE_TYPO)),
            Map.entry("citizen_id:15-digit", Set.of(VariantKind.ID_UPGRADE)),
            Map.entry("citizen_id:full-width", Set.of(VariantKind.WIDTH)),
            Map.entry("citizen_id:lower-x", Set.of(VariantKind.LETTER_CASE)),
            Map.entry("citizen_id:digit", Set.of(VariantKind.ID_TYPO)),
            Map.entry("citizen_id:transposed", Set.of(VariantKind.ID_TYPO)),
            Map.entry("address:traditional", Set.of(VariantKind.TRADITIONAL)),
            Map.entry("address:full-width", Set.of(VariantKind.WIDTH)),
            Map.entry("address:unit-form", Set.of(VariantKind.ADDRESS_WRITING)),
            Map.entry("address:no-province", Set.of(VariantKind.ADDRESS_WRITING)),
            Map.entry("address:no-city", Set.of(VariantKind.ADDRESS_WRITING)),
            Map.entry("address:short-division", Set.of(VariantKind.ADDRESS_WRITING)),
            Map.entry("address:no-estate", Set.of(VariantKind.ADDRESS_WRITING)));

    @Test
    void variationsGetTheVerdictThatNamesThem() throws IOException {
        Path shared = shared();
        assumeTrue(shared != null, "shared/matching-data is not beside the repository; the evaluation is skipped");
        MatchPlan plan = MatchPlan.compile(RULES, divisions(shared));
        Map<String, DataRecord> authority = records(shared.resolve("matching-data/zh-persons/authority.csv"));
        Map<String, DataRecord> declared = records(shared.resolve("matching-data/zh-persons/declared.csv"));
        Map<String, int[]> figures = new TreeMap<>();
        int untouched = 0;
        int untouchedSame = 0;
        for (String[] link : rows(shared.resolve("matching-data/zh-persons/truth.csv"))) {
            Verification result = plan.verify(declared.get(link[1]), authority.get(link[0]));
            Map<String, List<String>> byField = new HashMap<>();
            for (String variation : link[2].split(";")) {
                byField.computeIfAbsent(variation.split(":")[0], any -> new ArrayList<>())
                        .add(variation);
            }
            for (FieldVerdict verdict : result.fields()) {
                List<String> variations = byField.getOrDefault(verdict.field(), List.of());
                if (variations.isEmpty()) {
                    untouched++;
                    untouchedSame += verdict.verdict() == Verdict.SAME ? 1 : 0;
                }
                boolean isChanged = variations.contains("address:room-changed") && !endsAlike(verdict);
                boolean isMoved = isChanged || variations.contains("address:moved");
                for (String variation : variations) {
                    if (variation.equals("address:room-changed") && !isMoved) {
                        // the variation was drawn and did not change the text
                        continue;
                    }
                    count(figures, variation, isRight(verdict, variation, isMoved));
                }
            }
        }
        report(figures, untouched, untouchedSame);
        assertTrue(untouchedSame == untouched, "untouched fields: " + untouchedSame + " of " + untouched);
        for (String variation : List.of(
                "name:traditional",
                "citizen_id:full-width",
                "address:full-width",
                "name:space",
                "address:unit-form",
                "address:no-province",
                "citizen_id:15-digit",
                "citizen_id:lower-x",
                "address:traditional",
                "address:moved",
                "address:room-changed",
                "name:dot-variant",
                "birth_date:format")) {
            int[] figure = figures.getOrDefault(variation, new int[2]);
            assertTrue(figure[1] > 0 && figure[0] >= 0.9 * figure[1], variation + ": " + figure[0] + "/" + figure[1]);
        }
    }

    private static boolean isRight(FieldVerdict verdict, String variation, boolean isMoved) {
        if (variation.endsWith(":missing")) {
            return verdict.verdict() == Verdict.MISSING;
        } else if (isMoved || variation.equals("name:changed")) {
            return verdict.verdict() == Verdict.DIFFERENT;
        }
        return verdict.kinds().containsAll(EXPECTED.getOrDefault(variation, Set.of()));
    }

    /** Whether the last numbers of both addresses are equal. */
    private static boolean endsAlike(FieldVerdict verdict) {
        return lastNumber(verdict.declared()).equals(lastNumber(verdict.held()));
    }

    private static String lastNumber(FieldVerdict.Side side) {
        String text = TextStep.WIDTH
                .apply(String.valueOf(side.raw()))
                .replaceAll("\\D+", " ")
                .strip();
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private static void count(Map<String, int[]> figures, String variation, boolean isRight) {
        int[] figure = figures.computeIfAbsent(variation, any -> new int[2]);
        figure[0] += isRight ? 1 : 0;
        figure[1]++;
    }

    @SuppressWarnings("SystemOut")
    private static void report(Map<String, int[]> figures, int untouched, int untouchedSame) {
        StringBuilder out = new StringBuilder("Variations of zh-persons explained by the right kind:\n");
        figures.forEach((variation, figure) -> out.append(String.format(
                "  %-26s %5d of %5d  %5.1f %%%n", variation, figure[0], figure[1], 100.0 * figure[0] / figure[1])));
        System.out.println(out.append("  untouched fields SAME: " + untouchedSame + " of " + untouched));
    }

    private static DivisionNames divisions(Path shared) throws IOException {
        DivisionNames.Builder names = DivisionNames.builder();
        for (String[] row : rows(shared.resolve("reference-data/divisions/areacodes-1981-2024.csv"))) {
            if (row[0].length() == 6 && row[5].equals("在用")) {
                names.add(RegionCode.parse(row[0]), row[3]);
            }
        }
        return names.build();
    }

    private static Map<String, DataRecord> records(Path file) throws IOException {
        Map<String, DataRecord> records = new LinkedHashMap<>();
        for (String[] row : rows(file)) {
            records.put(
                    row[0],
                    DataRecord.of(
                            SCHEMA,
                            Map.of(
                                    "name", Value.text(row[1]),
                                    "birth_date", Value.text(row[3]),
                                    "citizen_id", Value.text(row[4]),
                                    "address", Value.text(row[6]))));
        }
        return records;
    }

    private static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static @Nullable Path shared() {
        for (Path at = Path.of(System.getProperty("user.dir")).toAbsolutePath(); at != null; at = at.getParent()) {
            Path shared = at.resolve("shared");
            if (Files.isDirectory(shared.resolve("matching-data/zh-persons"))) {
                return shared;
            }
        }
        return null;
    }
}
