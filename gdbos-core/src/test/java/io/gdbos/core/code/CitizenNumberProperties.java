package io.gdbos.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CitizenNumberProperties {
    @Provide
    Arbitrary<String> numbers() {
        return Digits.citizenNumbers();
    }

    @Property
    void parsing_and_printing_is_identity(@ForAll("numbers") String text) {
        assertEquals(text, CitizenNumber.parse(text).value());
    }

    @Property
    void every_single_wrong_digit_is_caught(
            @ForAll("numbers") String text, @ForAll @IntRange(max = 17) int at, @ForAll @IntRange(max = 8) int choice) {
        String wrong = Digits.changed(text, at, choice, at == 17 ? "0123456789X" : "0123456789");

        assertInstanceOf(Parsed.Bad.class, CitizenNumber.tryParse(wrong));
    }

    @Property
    void every_pair_of_swapped_neighbours_is_caught(
            @ForAll("numbers") String text, @ForAll @IntRange(max = 16) int at) {
        String wrong = Digits.swapped(text, at);
        Assume.that(!wrong.equals(text));

        assertInstanceOf(Parsed.Bad.class, CitizenNumber.tryParse(wrong));
    }

    @Property(tries = 300)
    void the_true_number_is_among_the_repairs(
            @ForAll("numbers") String text, @ForAll @IntRange(max = 17) int at, @ForAll @IntRange(max = 8) int choice) {
        CitizenNumber truth = CitizenNumber.parse(text);
        String wrong = Digits.changed(text, at, choice, at == 17 ? "0123456789X" : "0123456789");
        String swapped = Digits.swapped(text, at);
        Assume.that(!swapped.equals(text));

        assertTrue(CitizenNumber.repairs(wrong).contains(truth));
        assertTrue(CitizenNumber.repairs(swapped).contains(truth));
    }

    @Property
    void every_written_form_leads_back(@ForAll("numbers") String text) {
        CitizenNumber number = CitizenNumber.parse(text);

        for (String form : number.writtenForms()) {
            assertEquals(number, CitizenNumber.parse(form));
        }
        assertEquals(number, CitizenNumber.parse(" " + Digits.fullWidth(text)));
        assertEquals(number.value(), CitizenNumber.normalize(text.toLowerCase(Locale.ROOT)));
    }

    @Property
    void messages_and_prints_never_show_the_birth_date(
            @ForAll("numbers") String text, @ForAll @IntRange(max = 8) int choice) {
        String wrong = Digits.changed(text, 16, choice, "0123456789");
        String message = CitizenNumber.tryParse(wrong).findings().toString();

        assertFalse(message.contains(wrong.substring(6, 14)));
        assertFalse(CitizenNumber.parse(text).toString().contains(text.substring(4, 14)));
    }
}
