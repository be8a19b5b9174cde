package io.gdbos.core.code;

import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The number of a document with which a person crosses the border of the mainland: a permit of people from Hong Kong
 * and Macao, one of people from Taiwan, or an ordinary Chinese passport. Only the form can be told; there is no check
 * character. Personal: {@link #toString()} masks. Immutable.
 *
 * @param value 8 to 11 capital letters and digits
 */
public record TravelDocumentNumber(String value) implements Identifier, Comparable<TravelDocumentNumber> {
    private static final String EXAMPLE = "H12345678 (Hong Kong or Macao), 12345678 (Taiwan) or E12345678 (passport)";

    /** Checks the form. */
    public TravelDocumentNumber {
        Objects.requireNonNull(value, "value");
        if (kindOf(value).isEmpty()) {
            throw new IllegalArgumentException(
                    bad(value).findings().list().get(0).text().english());
        }
    }

    /**
     * Reads a number as {@link #tryParse} does.
     *
     * @param text the number
     * @return the number
     * @throws IllegalArgumentException when the text is none; the message is masked
     */
    public static TravelDocumentNumber parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a number. White space, hyphens, brackets, full-width and small letters are accepted.
     *
     * @param text the number
     * @return the number, or why the text is none
     */
    public static Parsed<TravelDocumentNumber> tryParse(String text) {
        String read = withoutBrackets(IdentifierText.read(text));
        return kindOf(read).isPresent() ? new Parsed.Ok<>(new TravelDocumentNumber(read), Findings.none()) : bad(read);
    }

    /**
     * The writing by which numbers are compared, whether or not the text is a number.
     *
     * @param text the number
     * @return capitals, half width, no separators
     */
    public static String normalize(String text) {
        return withoutBrackets(IdentifierText.compact(text));
    }

    /**
     * Which document it is, by the form of its number.
     *
     * @return the kind
     */
    public Kind kind() {
        return kindOf(value).orElseThrow();
    }

    @Override
    public int compareTo(TravelDocumentNumber other) {
        return value.compareTo(other.value);
    }

    /** The number masked: one or three characters at each end are shown. */
    @Override
    public String toString() {
        return IdentifierText.mask(value);
    }

    private static Optional<Kind> kindOf(String text) {
        return Stream.of(Kind.values())
                .filter(kind -> kind.form.matcher(text).matches())
                .findFirst();
    }

    private static String withoutBrackets(String compact) {
        return compact.replace("(", "").replace(")", "");
    }

    private static Parsed<TravelDocumentNumber> bad(String text) {
        return new Parsed.Bad<>(CodeFindings.form(Term.TRAVEL_DOCUMENT, IdentifierText.mask(text), EXAMPLE));
    }

    /** The documents. Immutable. */
    public enum Kind {
        /** Mainland travel permit for people from Hong Kong and Macao: H or M and 8 digits, 10 on older cards. */
        HONG_KONG_AND_MACAO("[HM]\\d{8}(\\d{2})?"),
        /** Mainland travel permit for people from Taiwan: 8 digits, on older cards 10 and a letter or digit. */
        TAIWAN("\\d{8}|\\d{10}[0-9A-Z]"),
        /** Ordinary passport: E or G and 8 digits, or E, a letter and 7 digits. */
        PASSPORT("[EG]\\d{8}|E[A-Z]\\d{7}");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form);
        }
    }
}
