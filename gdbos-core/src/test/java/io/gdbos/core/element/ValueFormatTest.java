package io.gdbos.core.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueFormatTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"an..18", "n8", "d8", "d10", "dt14", "dt19", "an3..8", "n..16,2", "a..1000", "bl", "by", "ul"})
    void the_notation_is_read_and_printed(String notation) {
        assertEquals(notation, ValueFormat.parse(notation).toString());
        assertEquals(
                notation,
                ValueFormat.parse(" " + notation.toUpperCase(java.util.Locale.ROOT))
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x8", "an", "an8..3", "n0", "d9", "dt8", "a..8,2", "n..4,5", "an..9999999", "ul8"})
    void what_is_no_notation_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> ValueFormat.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "an..3, 王小明, true",
        "an..3, 阿卜杜拉, false",
        "an..2, 𠮷田, true",
        "an2..3, 王, false",
        "n8, 20260701, true",
        "n8, 2026070, false",
        "n8, ２０２６０７０１, false",
        "'n..5,2', 123.45, true",
        "'n..5,2', 123, true",
        "'n..5,2', 1234.5, false",
        "'n..5,2', 1.234, false",
        "'n..5,2', 1., false",
        "'n..5,2', .5, false",
        "'n..5,2', -1, false",
        "d8, 20240229, true",
        "d8, 20230229, false",
        "d8, 2024022x, false",
        "d10, 2024-02-29, true",
        "d10, 2024/02/29, false",
        "dt14, 20240229235959, true",
        "dt14, 20240229246060, false",
        "dt19, 2024-02-29 23:59:59, true",
        "dt19, 2024-02-29T23:59:59, true",
        "dt19, 2024-02-29T23:59:60, false",
        "bl, 是, true",
        "bl, 也许, false",
    })
    void a_text_is_in_its_form_or_not(String format, String text, boolean expected) {
        assertEquals(expected, ValueFormat.parse(format).matches(text));
    }

    @Test
    void a_format_makes_a_domain_and_a_domain_a_format() {
        assertEquals(ValueDomain.Text.upTo(18), ValueFormat.parse("an..18").domain());
        assertEquals(new ValueDomain.Date(true), ValueFormat.parse("d10").domain());
        assertEquals(new ValueDomain.Timestamp(), ValueFormat.parse("dt14").domain());
        assertEquals(new ValueDomain.YesNo(), ValueFormat.parse("bl").domain());
        ValueDomain money = ValueFormat.parse("n..16,2").domain();
        assertEquals(new ValueDomain.Decimal(BigDecimal.ZERO, new BigDecimal("99999999999999.99"), 2, ""), money);
        assertEquals("n..16,2", ValueFormat.of(money).toString());
        assertEquals("n6", ValueFormat.of(codes("370705", "370702")).toString());
        assertEquals("an1..2", ValueFormat.of(codes("A", "01")).toString());
        assertThrows(IllegalStateException.class, () -> ValueFormat.parse("by").domain());
    }

    @Test
    void an_element_whose_values_do_not_fit_its_format_is_refused() {
        DataElementBuilder builder = DataElement.builder("x", BilingualText.of("x", "x"), ValueDomain.Text.upTo(30))
                .representation(new Representation(RepresentationTerm.NAME, ValueFormat.parse("an..20")));

        assertThrows(IllegalArgumentException.class, builder::build);
    }

    @Test
    void a_pattern_takes_linear_time_and_refuses_what_does_not() {
        TextPattern hostile = TextPattern.compile("(a+)+(b|c)");

        assertFalse(hostile.matches("a".repeat(100_000)));
        assertTrue(hostile.matches("a".repeat(1_000) + "b"));
        assertTrue(TextPattern.compile("[一-龥]{2}").matches("王明"));
        assertTrue(TextPattern.compile(".").matches("𠮷"));
        assertEquals(TextPattern.compile("x"), TextPattern.compile("x"));
        for (String broken : List.of("(a)\\1", "(?=a)a", "(", "a{2000}", "x".repeat(TextPattern.MAX_LENGTH + 1))) {
            assertThrows(IllegalArgumentException.class, () -> TextPattern.compile(broken), broken);
        }
    }

    private static ValueDomain codes(String... codes) {
        return new ValueDomain.Codes(CodeList.of(
                "l",
                BilingualText.of("l", "l"),
                Provenance.own("ours"),
                List.of(codes).stream()
                        .map(code -> CodeEntry.of(code, BilingualText.of(code, code)))
                        .toList()));
    }
}
