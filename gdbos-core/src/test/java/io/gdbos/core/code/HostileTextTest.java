package io.gdbos.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes, reading ends soon, with one clear line that shows nothing it must not show. */
class HostileTextTest {
    private static final int LONGEST_MESSAGE = 400;
    private static final int MEGABYTE = 1 << 20;

    static Stream<IdentifierType> types() {
        return IdentifierType.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_text_breaks_the_message(IdentifierType type) {
        for (String text : texts(type)) {
            Parsed<? extends Identifier> parsed = type.reader().apply(text);

            var bad = assertInstanceOf(Parsed.Bad.class, parsed, () -> type + " took " + IdentifierText.quote(text));
            requireClear(bad.finding().text());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_megabyte_is_refused_as_clearly_as_a_line(IdentifierType type) {
        String sample = type.samples().get(0);
        List<String> texts = List.of(
                "1".repeat(MEGABYTE),
                " ".repeat(MEGABYTE),
                " ".repeat(MEGABYTE) + sample,
                sample + " ".repeat(MEGABYTE),
                sample.repeat(MEGABYTE / sample.length()),
                "\uD83D\uDE00".repeat(MEGABYTE / 2),
                "\uD800".repeat(MEGABYTE));

        for (String text : texts) {
            Parsed<? extends Identifier> parsed = type.reader().apply(text);
            requireClear(assertInstanceOf(Parsed.Bad.class, parsed).finding().text());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void a_personal_value_is_masked_when_it_is_refused_and_when_it_prints(IdentifierType type) {
        for (String sample : type.samples()) {
            String inner = sample.substring(sample.length() / 2 - 2, sample.length() / 2 + 2);
            String refused = type.reader().apply(sample + "#").findings().toString();

            if (type.isPersonal()) {
                assertFalse(refused.contains(inner), refused);
                assertFalse(type.reader().apply(sample).orElseThrow().toString().contains(inner));
            }
        }
    }

    @Test
    void a_lone_surrogate_is_named_by_its_number() {
        String english = CitizenNumber.tryParse("1101051949123100\uD8002")
                .findings()
                .list()
                .get(0)
                .text()
                .english();

        assertTrue(english.contains("has U+D800 at position 17"), english);
    }

    @Test
    void characters_outside_the_basic_plane_count_as_one() {
        String english = UnifiedSocialCreditCode.tryParse("𠮷𠮷")
                .findings()
                .list()
                .get(0)
                .text()
                .english();

        assertTrue(english.startsWith("Unified social credit code \"𠮷𠮷\" has 2 characters"), english);
    }

    private static List<String> texts(IdentifierType type) {
        String sample = type.samples().get(0);
        StringBuilder arabic = new StringBuilder();
        sample.chars().forEach(c -> arabic.append((char) (c >= '0' && c <= '9' ? c - '0' + 0x0660 : c)));
        return List.of(
                "",
                " \t\u3000",
                "\u0000",
                "?",
                "无",
                arabic.toString(),
                sample + "\u0000",
                sample + "\nGDB-COD-000: forged line!",
                "\u202E" + sample + "x#",
                sample.substring(1) + "\uDC00",
                "\uD83D" + sample,
                "\uD83D\uDE00".repeat(9),
                "\u0007".repeat(18),
                "é".repeat(31));
    }

    private static void requireClear(BilingualText text) {
        List<String> lines = text.english().lines().toList();
        assertTrue(lines.size() == 1 || (lines.size() == 2 && lines.get(1).startsWith("Maybe ")), text.english());
        for (String message : List.of(text.english().replace("\n", ""), text.chinese())) {
            assertTrue(message.length() <= LONGEST_MESSAGE, message);
            assertEquals(-1, firstUnprintable(message), message);
        }
    }

    /** Of control and format characters and lone surrogates. */
    private static int firstUnprintable(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) == Character.CONTROL
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.SURROGATE)
                .findFirst()
                .orElse(-1);
    }
}
