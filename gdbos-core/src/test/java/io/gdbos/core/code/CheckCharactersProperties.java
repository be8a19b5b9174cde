package io.gdbos.core.code;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CheckCharactersProperties {
    private static final String DIGITS = "0123456789";
    private static final String LETTERS = DIGITS + "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    @Property
    void mod_11_10_catches_every_wrong_digit(
            @ForAll @NumericChars @StringLength(min = 2, max = 30) String body,
            @ForAll @IntRange(max = 29) int at,
            @ForAll @IntRange(max = 8) int choice) {
        String whole = body + CheckCharacters.MOD_11_10.of(body);

        assertTrue(CheckCharacters.MOD_11_10.proves(whole));
        assertFalse(CheckCharacters.MOD_11_10.proves(Digits.changed(whole, at, choice, DIGITS)));
    }

    @Property
    void mod_37_36_catches_every_wrong_character(
            @ForAll @CharRange(from = '0', to = '9') @CharRange(from = 'A', to = 'Z') @StringLength(min = 2, max = 60)
                    String body,
            @ForAll @IntRange(max = 59) int at,
            @ForAll @IntRange(max = 34) int choice) {
        String whole = body + CheckCharacters.MOD_37_36.of(body);

        assertTrue(CheckCharacters.MOD_37_36.proves(whole));
        assertFalse(CheckCharacters.MOD_37_36.proves(Digits.changed(whole, at, choice, LETTERS)));
    }

    @Property
    void mod_11_2_proves_what_it_computes(@ForAll @NumericChars @StringLength(min = 1, max = 30) String body) {
        assertTrue(CheckCharacters.MOD_11_2.proves(body + CheckCharacters.MOD_11_2.of(body)));
    }

    @Test
    void a_foreign_character_is_refused_without_showing_the_rest() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> CheckCharacters.MOD_11_2.of("1101O5"));

        assertFalse(thrown.getMessage().contains("1101"));
        assertFalse(CheckCharacters.MOD_11_2.proves(""));
    }
}
