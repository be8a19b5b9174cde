package io.gdbos.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class OrganisationIdentifiersProperties {
    private static final String CREDIT = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Provide
    Arbitrary<String> creditCodes() {
        return Digits.creditCodes();
    }

    @Provide
    Arbitrary<String> organisationCodes() {
        return Digits.organisationCodes();
    }

    @Property
    void a_credit_code_prints_as_it_was_read(@ForAll("creditCodes") String text) {
        UnifiedSocialCreditCode code =
                UnifiedSocialCreditCode.parse(Digits.fullWidth(text).toLowerCase(Locale.ROOT));

        assertEquals(text, code.value());
        assertTrue(code.isCheckValid());
        assertEquals(text.substring(8, 17), code.organisation().value());
    }

    @Property
    void no_single_wrong_character_passes_the_check_of_a_credit_code(
            @ForAll("creditCodes") String text,
            @ForAll @IntRange(max = 17) int at,
            @ForAll @IntRange(max = 29) int choice) {
        String wrong = Digits.changed(text, at, choice, CREDIT);
        Optional<UnifiedSocialCreditCode> read =
                UnifiedSocialCreditCode.tryParse(wrong).toOptional();

        assertFalse(read.map(UnifiedSocialCreditCode::isCheckValid).orElse(false));
    }

    @Property
    void an_organisation_code_prints_as_it_was_read(@ForAll("organisationCodes") String text) {
        OrganisationCode code = OrganisationCode.parse(text);

        assertEquals(code, OrganisationCode.parse(code.hyphenated()));
        assertTrue(code.isCheckValid());
    }

    @Property
    void no_single_wrong_digit_passes_the_check_of_an_organisation_code(
            @ForAll("organisationCodes") String text,
            @ForAll @IntRange(max = 7) int at,
            @ForAll @IntRange(max = 8) int choice) {
        // Letters carry values from 10 to 35, which MOD 11 cannot all tell apart; digits it can.
        char was = text.charAt(at);
        String wrong = Digits.changed(text, at, choice, "0123456789");

        boolean isPromised = was <= '9';
        assertTrue(!isPromised || !OrganisationCode.parse(wrong).isCheckValid());
    }

    @Property
    void no_swapped_neighbours_pass_the_check_of_a_credit_code(
            @ForAll("creditCodes") String text, @ForAll @IntRange(max = 16) int at) {
        String swapped = Digits.swapped(text, at);
        Assume.that(!swapped.equals(text));
        Optional<UnifiedSocialCreditCode> read =
                UnifiedSocialCreditCode.tryParse(swapped).toOptional();

        assertFalse(read.map(UnifiedSocialCreditCode::isCheckValid).orElse(false));
    }

    @Property
    void no_swapped_digits_pass_the_check_of_an_organisation_code(
            @ForAll @NumericChars @StringLength(8) String body, @ForAll @IntRange(max = 6) int at) {
        String swapped = Digits.swapped(body, at);
        Assume.that(!swapped.equals(body));

        assertNotEquals(CheckCharacters.GB_11714.of(body), CheckCharacters.GB_11714.of(swapped));
    }

    @Property
    void the_true_credit_code_is_among_the_repairs(
            @ForAll("creditCodes") String text,
            @ForAll @IntRange(max = 17) int at,
            @ForAll @IntRange(max = 29) int choice) {
        UnifiedSocialCreditCode truth = UnifiedSocialCreditCode.parse(text);
        String wrong = Digits.changed(text, at, choice, CREDIT);

        assertTrue(UnifiedSocialCreditCode.repairs(wrong).contains(new Repair<>(Repair.Typo.CHANGED, at + 1, truth)));
        assertTrue(UnifiedSocialCreditCode.repairs(text).isEmpty());
    }

    @Property
    void the_fast_pass_agrees_with_the_general_schemes(
            @ForAll("creditCodes") String text,
            @ForAll @IntRange(max = 17) int at,
            @ForAll @IntRange(max = 29) int choice) {
        String changed = Digits.changed(text, at, choice, CREDIT);

        if (CreditCodeForm.isForm(changed)) {
            assertEquals(CheckCharacters.GB_32100.proves(changed), CreditCodeForm.isCheckRight(changed));
            assertEquals(
                    CheckCharacters.GB_11714.proves(changed.substring(8, 17)),
                    CreditCodeForm.isOrganisationRight(changed));
        }
        assertTrue(CreditCodeForm.isProved(text));
    }
}
