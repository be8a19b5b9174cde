package io.gdbos.core.code;

import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import io.gdbos.core.code.PersonNumberForm.Fault;
import java.util.List;
import java.util.Objects;

/**
 * The number of a permanent-residence card of the 2023 form (issued since 2023-12-01): 18 characters by the rule of
 * citizen numbers, beginning with 9, the province, and the nationality as a number. Personal: {@link #toString()} masks.
 * Immutable.
 *
 * @param value 17 digits, the first a 9, and a digit or a capital X
 */
public record PermanentResidence2023(String value)
        implements PermanentResidenceNumber, PersonNumber, Comparable<PermanentResidence2023> {
    static final char FIRST = '9';

    /** Checks the form and the date, not the check character. */
    public PermanentResidence2023 {
        Objects.requireNonNull(value, "value");
        if (!isForm(value)) {
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
    public static PermanentResidence2023 parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a number. White space, hyphens, full-width forms and a small x are accepted.
     *
     * @param text the number
     * @return the number, or why the text is none
     */
    public static Parsed<PermanentResidence2023> tryParse(String text) {
        String read = PersonNumberForm.read(text);
        return PersonNumberForm.isProved(read) && isForm(read)
                ? new Parsed.Ok<>(new PermanentResidence2023(read), Findings.none())
                : bad(read);
    }

    /**
     * The writing by which numbers are compared, whether or not the text is a number.
     *
     * @param text the number
     * @return the compact text
     */
    public static String normalize(String text) {
        return PersonNumberForm.normalize(text);
    }

    /**
     * The numbers that a wrongly typed one may have been, with the slip that explains it.
     *
     * @param text a text of 18 characters that is not a number
     * @return the repairs, swapped neighbours first; empty when the text is a number, or is too far from any
     */
    public static List<Repair<PermanentResidence2023>> repairs(String text) {
        String read = PersonNumberForm.read(text);
        return read.length() == PersonNumberForm.LENGTH
                ? Repairs.of(
                        CheckCharacters.MOD_11_2, read, PermanentResidence2023::isForm, PermanentResidence2023::new)
                : List.of();
    }

    @Override
    public String nationality() {
        return value.substring(3, 6);
    }

    /**
     * The province in which residence was granted.
     *
     * @return a six-digit code that ends in 0000
     */
    @Override
    public RegionCode region() {
        return new RegionCode(value.substring(1, 3) + "0000");
    }

    @Override
    public int compareTo(PermanentResidence2023 other) {
        return value.compareTo(other.value);
    }

    /** The number masked: four characters at each end are shown. */
    @Override
    public String toString() {
        return IdentifierText.mask(value);
    }

    private static boolean isForm(String text) {
        // A province begins with a digit other than 0, or region() would be none.
        return PersonNumberForm.isForm(text) && text.charAt(0) == FIRST && text.charAt(1) != '0';
    }

    private static Parsed<PermanentResidence2023> bad(String text) {
        Fault fault = PersonNumberForm.fault(text);
        if (fault.isForm() && !isForm(text)) {
            return new Parsed.Bad<>(CodeFindings.otherKind(Term.PERMANENT_RESIDENCE, IdentifierText.mask(text)));
        }
        return new Parsed.Bad<>(
                PersonNumberForm.finding(Term.PERMANENT_RESIDENCE, text, "18"),
                fault == Fault.CHECK ? new PermanentResidence2023(text) : null);
    }
}
