package io.gdbos.core.code;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of identifiers for the properties of this room; every person and number is invented. */
final class Digits {
    private Digits() {}

    static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    static Arbitrary<String> citizenNumbers() {
        Arbitrary<String> regions =
                Arbitraries.integers().between(110000, 659999).map(String::valueOf);
        Arbitrary<String> days = Arbitraries.integers()
                .between(0, 80_000)
                .map(offset ->
                        LocalDate.of(1850, 1, 1).plusDays(offset).toString().replace("-", ""));
        return Combinators.combine(regions, days, digits(3))
                .as((region, day, sequence) -> region + day + sequence)
                .map(body -> body + CheckCharacters.MOD_11_2.of(body));
    }

    static Arbitrary<String> organisationCodes() {
        return Arbitraries.strings()
                .withChars("0123456789ABCDEFGHJKLMNPQRTUWXY")
                .ofLength(8)
                .map(body -> body + CheckCharacters.GB_11714.of(body));
    }

    static Arbitrary<String> creditCodes() {
        return Combinators.combine(Arbitraries.of("11", "12", "52", "91", "92", "N2"), digits(6), organisationCodes())
                .as((kind, division, organisation) -> kind + division + organisation)
                .map(body -> body + CheckCharacters.GB_32100.of(body));
    }

    /** A text with the character at a position replaced by another of an alphabet. */
    static String changed(String text, int position, int choice, String alphabet) {
        int at = position % text.length();
        char was = text.charAt(at);
        String others = alphabet.replace(String.valueOf(was), "");
        return text.substring(0, at) + others.charAt(choice % others.length()) + text.substring(at + 1);
    }

    static String swapped(String text, int position) {
        int at = position % (text.length() - 1);
        return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
    }

    static String fullWidth(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c + 0xFEE0)));
        return out.toString();
    }
}
