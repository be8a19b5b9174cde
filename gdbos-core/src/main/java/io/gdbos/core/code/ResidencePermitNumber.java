package io.gdbos.core.code;

import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import io.gdbos.core.code.PersonNumberForm.Fault;
import java.util.List;
import java.util.Objects;

/**
 * The number of a residence permit for people from Hong Kong, Macao and Taiwan (since 2018-09-01): 18 characters by
 * the rule of citizen numbers, with a fixed code for the origin in front. Personal: {@link #toString()} masks.
 * Immutable.
 *
 * @param value 17 digits that begin with 810000, 820000 or 830000, and a digit or a capital X
 */
public record ResidencePermitNumber(String value) implements PersonNumber, Comparable<ResidencePermitNumber> {
    /** Checks the form and the date, not the check character. */
    public ResidencePermitNumber {
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
    public static ResidencePermitNumber parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a number. White space, hyphens, full-width forms and a small x are accepted.
     *
     * @param text the number
     * @return the number, or why the text is none
     */
    public static Parsed<ResidencePermitNumber> tryParse(String text) {
        String read = PersonNumberForm.read(text);
        return PersonNumberForm.isProved(read) && Origin.isNamedBy(read)
                ? new Parsed.Ok<>(new ResidencePermitNumber(read), Findings.none())
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
    public static List<Repair<ResidencePermitNumber>> repairs(String text) {
        String read = PersonNumberForm.read(text);
        return read.length() == PersonNumberForm.LENGTH
                ? Repairs.of(CheckCharacters.MOD_11_2, read, ResidencePermitNumber::isForm, ResidencePermitNumber::new)
                : List.of();
    }

    /**
     * Where the holder comes from.
     *
     * @return the origin
     */
    public Origin origin() {
        return Origin.of(value);
    }

    /**
     * The region the holder comes from.
     *
     * @return 810000, 820000 or 710000; for Taiwan that is not how the number begins
     */
    @Override
    public RegionCode region() {
        return new RegionCode(origin().region);
    }

    @Override
    public int compareTo(ResidencePermitNumber other) {
        return value.compareTo(other.value);
    }

    /** The number masked: four characters at each end are shown. */
    @Override
    public String toString() {
        return IdentifierText.mask(value);
    }

    private static boolean isForm(String text) {
        return PersonNumberForm.isForm(text) && Origin.isNamedBy(text);
    }

    private static Parsed<ResidencePermitNumber> bad(String text) {
        Fault fault = PersonNumberForm.fault(text);
        if (fault.isForm() && !Origin.isNamedBy(text)) {
            return new Parsed.Bad<>(CodeFindings.otherKind(Term.RESIDENCE_PERMIT, IdentifierText.mask(text)));
        }
        return new Parsed.Bad<>(
                PersonNumberForm.finding(Term.RESIDENCE_PERMIT, text, "18"),
                fault == Fault.CHECK ? new ResidencePermitNumber(text) : null);
    }

    /** Where the holder of a permit comes from. Immutable. */
    public enum Origin {
        /** Hong Kong. */
        HONG_KONG("810000", "810000"),
        /** Macao. */
        MACAO("820000", "820000"),
        /** Taiwan. */
        TAIWAN("830000", "710000");

        private final String prefix;
        private final String region;

        Origin(String prefix, String region) {
            this.prefix = prefix;
            this.region = region;
        }

        static boolean isNamedBy(String number) {
            return number.startsWith("0000", 2)
                    && number.charAt(0) == '8'
                    && number.charAt(1) >= '1'
                    && number.charAt(1) <= '3';
        }

        private static Origin of(String number) {
            return number.startsWith(HONG_KONG.prefix) ? HONG_KONG : number.startsWith(MACAO.prefix) ? MACAO : TAIWAN;
        }
    }
}
