package io.gdbos.core.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextStepTest {
    @ParameterizedTest
    @CsvSource({
        "张伟, 张伟, ''",
        "１２ａ, 12a, WIDTH",
        "ab12, AB12, LETTER_CASE",
        "张 伟, 张　伟, WIDTH",
        "张伟, 张　伟, SPACE",
        "张伟, 張偉, TRADITIONAL",
        "张伟, 張　偉, SPACE TRADITIONAL",
        "库尔班·热合曼, 库尔班．热合曼, DOT",
        "库尔班·热合曼, 库尔班热合曼, DOT",
        "于洋, 於洋, VARIANT_CHARACTER",
        "范冰, 範冰, VARIANT_CHARACTER",
        "肖华, 蕭華, TRADITIONAL VARIANT_CHARACTER",
        "钟义, 鍾義, TRADITIONAL",
        "鐘义, 鍾义, TRADITIONAL VARIANT_CHARACTER",
        "付强, 傅强, VARIANT_CHARACTER",
    })
    void namesTheStepsThatWereNeeded(String first, String second, String steps) {
        Set<TextStep> expected = EnumSet.noneOf(TextStep.class);
        for (String step : steps.split(" ")) {
            if (!step.isEmpty()) {
                expected.add(TextStep.valueOf(step));
            }
        }
        Set<TextStep> actual = TextStep.between(first, second).orElseThrow();
        assertEquals(expected, actual);
    }

    @Test
    void differentTextsAreNotExplained() {
        assertEquals(Optional.empty(), TextStep.between("张伟", "张威"));
    }

    @Test
    void charactersOutsideTheBasicPlaneAreOneCharacter() {
        assertEquals("𫝈", TextStep.normalize("㑮", TextStep.TRADITIONAL));
        assertEquals("李𬱖", TextStep.normalize("李　𬱖"));
    }

    @ParameterizedTest
    @CsvSource({
        "张伟, 张　伟, EQUAL",
        "库尔班·热合曼, 库尔班．热合曼, EQUAL",
        "张伟, 張偉, VARIANT",
        "于洋, 於洋, VARIANT",
        "张伟, 张威, DIFFERENT",
        "𠮷田, 吉田, DIFFERENT",
    })
    void theLevelOfEqualityIsSaid(String first, String second, TextEquality level) {
        assertEquals(level, TextEquality.of(first, second));
        assertEquals(level, TextEquality.of(second, first));
    }

    @Test
    void agreesWithTheTableItWasMadeFrom() throws IOException {
        int compared = 0;
        try (var stream = TextStepTest.class.getResourceAsStream("/data/dictionary/TSCharacters.txt");
                var lines = new BufferedReader(
                        new InputStreamReader(java.util.Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("[\t ]");
                if (columns.length == 2 && !columns[0].equals(columns[1])) {
                    assertEquals(TextStep.normalize(columns[1]), TextStep.normalize(columns[0]), line);
                    compared++;
                }
            }
        }
        assertTrue(compared > 3800, "" + compared);
    }
}
