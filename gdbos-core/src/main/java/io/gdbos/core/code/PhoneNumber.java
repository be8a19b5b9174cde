package io.gdbos.core.code;

/**
 * A telephone number of the mainland, mobile or fixed. Personal: {@code toString()} masks. Immutable.
 */
public sealed interface PhoneNumber extends Identifier permits MobileNumber, FixedPhoneNumber {
    /**
     * Reads a number as {@link #tryParse} does, without looking at warnings.
     *
     * @param text the number
     * @return the number
     * @throws IllegalArgumentException when the text is none; the message is masked
     */
    static PhoneNumber parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a number of either kind: a mobile one, or else a fixed one with its area code.
     *
     * @param text the number
     * @return the number, or why the text is none; the reason is that of a mobile number when the text begins with 1
     */
    static Parsed<PhoneNumber> tryParse(String text) {
        Parsed<MobileNumber> mobile = MobileNumber.tryParse(text);
        return mobile instanceof Parsed.Ok || MobileNumber.normalize(text).startsWith("1")
                ? mobile.map(number -> number)
                : FixedPhoneNumber.tryParse(text).map(number -> number);
    }

    /**
     * The writing by which numbers of both kinds are compared, whether or not the text is a number.
     *
     * @param text the number
     * @return the normal form of the kind that the text is; half width without white space when it is neither
     */
    static String normalize(String text) {
        return MobileNumber.tryParse(text).fold(ok -> ok.value().value(), bad -> FixedPhoneNumber.normalize(text));
    }

    /**
     * Whether the number is one that people type to fill a field.
     *
     * @return true when it is doubtful
     */
    boolean looksLikePlaceholder();
}
