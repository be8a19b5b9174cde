package io.gdbos.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.code.Repair.Typo;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
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

        assertTrue(CitizenNumber.repairs(wrong).contains(new Repair<>(Typo.CHANGED, at + 1, truth)));
        if (at < 17 && text.charAt(at) != text.charAt(at + 1)) {
            assertTrue(CitizenNumber.repairs(Digits.swapped(text, at))
                    .contains(new Repair<>(Typo.SWAPPED, at + 1, truth)));
        }
    }

    @Property
    void every_right_number_is_its_own_normal_form(@ForAll("numbers") String text) {
        assertEquals(text, CitizenNumber.normalize(text));
    }

    @Property
    void the_fast_pass_agrees_with_the_general_scheme(
            @ForAll("numbers") String text, @ForAll @IntRange(max = 17) int at, @ForAll @IntRange(max = 8) int choice) {
        String changed = Digits.changed(text, at, choice, "0123456789");
        PersonNumberForm.Fault fault = PersonNumberForm.fault(changed);

        if (fault.isForm()) {
            assertEquals(CheckCharacters.MOD_11_2.proves(changed), fault == PersonNumberForm.Fault.NONE);
        }
    }

    @Property
    void an_upgraded_number_says_what_the_old_one_said(@ForAll("oldNumbers") String old) {
        CitizenNumber number = CitizenNumber.parse(old);
        String full = number.value();

        assertTrue(number.isCheckValid());
        assertEquals(old, full.substring(0, 6) + full.substring(8, 17));
        int sequence = Integer.parseInt(old.substring(12));
        assertEquals(sequence >= 996 ? 18 : 19, number.birthDate().getYear() / 100);
        assertEquals(full, CitizenNumber.normalize(old));
        assertEquals(full, CitizenNumber.normalize(full));
        assertTrue(number.writtenForms().contains(old));
    }

    @Property
    void the_number_and_the_record_that_it_was_made_of_agree(@ForAll("numbers") String text) {
        CitizenNumber number = CitizenNumber.parse(text);

        assertTrue(InRecordChecks.birthDate(number, number.birthDate()).isEmpty());
        assertTrue(InRecordChecks.sex(number, number.sexCode()).isEmpty());
        assertTrue(InRecordChecks.region(number, number.region().province()).isEmpty());
        assertTrue(
                InRecordChecks.birthDate(number, number.birthDate().plusDays(1)).hasErrors());
        assertTrue(InRecordChecks.sex(number, number.isMale() ? "2" : "1").hasErrors());
    }

    @Provide
    Arbitrary<String> oldNumbers() {
        return Combinators.combine(Digits.citizenNumbers(), Arbitraries.of("996", "997", "998", "999", "001", "995"))
                .as((number, sequence) -> number.substring(0, 6) + "60" + number.substring(10, 14) + sequence)
                .filter(old -> !old.startsWith("0229", 8));
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
