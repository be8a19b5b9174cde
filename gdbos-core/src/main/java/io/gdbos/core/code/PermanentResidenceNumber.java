package io.gdbos.core.code;

/**
 * The number of a foreigner's permanent-residence card. Cards of 2017 and before and cards since 2023 have numbers of
 * different form and are valid side by side; one person may hold both numbers in turn, and neither can be computed from
 * the other. Personal: {@code toString()} masks. Immutable.
 */
public sealed interface PermanentResidenceNumber extends Identifier
        permits PermanentResidence2017, PermanentResidence2023 {
    /**
     * Reads a number as {@link #tryParse} does.
     *
     * @param text the number
     * @return the number
     * @throws IllegalArgumentException when the text is none; the message is masked
     */
    static PermanentResidenceNumber parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a number of either form: 15 characters are taken for the older one.
     *
     * @param text the number
     * @return the number, or why the text is none
     */
    static Parsed<PermanentResidenceNumber> tryParse(String text) {
        return IdentifierText.read(text).length() == PermanentResidence2017.LENGTH
                ? PermanentResidence2017.tryParse(text).map(number -> number)
                : PermanentResidence2023.tryParse(text).map(number -> number);
    }

    /**
     * The writing by which numbers are compared, whether or not the text is a number.
     *
     * @param text the number
     * @return the compact text
     */
    static String normalize(String text) {
        return PersonNumberForm.normalize(text);
    }

    /**
     * The nationality at the time of issue, in the code system of the card.
     *
     * @return three letters on older cards, three digits (GB/T 2659) on newer ones
     */
    String nationality();
}
