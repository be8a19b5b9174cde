package io.gdbos.core.code;

import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import io.gdbos.core.code.PersonNumberForm.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A citizen number (GB 11643-1999): region, date of birth, sequence and check character, 18 in all. Numbers of
 * residence permits and of permanent-residence cards look the same and are types of their own; {@link PersonNumber}
 * reads all three.
 *
 * <p>A value is well-formed and holds a real date. Reading refuses a wrong check character; a value with one comes
 * only from a register that confirms it, by {@link Parsed#ask}, or from the constructor. Whether its region code ever
 * existed is asked of the region table. Personal: {@link #toString()} masks. Immutable.
 *
 * @param value 17 digits and a digit or a capital X
 */
public record CitizenNumber(String value) implements PersonNumber, Comparable<CitizenNumber> {
    private static final String REQUIRED = "18 or 15";
    private static final int OLD_LENGTH = 15;

    /** Checks the form and the date, not the check character. */
    public CitizenNumber {
        Objects.requireNonNull(value, "value");
        if (!PersonNumberForm.isForm(value) || isOthers(value)) {
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
    public static CitizenNumber parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a number. White space, hyphens, full-width forms and a small x are accepted; 15 digits are completed to
     * 18, which the findings say.
     *
     * @param text the number
     * @return the number, or why the text is none
     */
    public static Parsed<CitizenNumber> tryParse(String text) {
        if (PersonNumberForm.isProved(text) && !isOthers(text)) {
            return new Parsed.Ok<>(new CitizenNumber(text), Findings.none());
        }
        String read = PersonNumberForm.read(text);
        boolean isOld = isOld(read);
        String full = isOld ? upgrade(read) : read;
        if (!PersonNumberForm.isProved(full) || isOthers(full)) {
            return bad(full);
        }
        Findings findings = isOld
                ? Findings.of(CodeFindings.upgraded(Term.CITIZEN_NUMBER, IdentifierText.mask(read)))
                : Findings.none();
        return new Parsed.Ok<>(new CitizenNumber(full), findings);
    }

    /**
     * The one writing by which numbers are compared, whether or not the text is a number: 18 characters when it is
     * one, else the compact text.
     *
     * @param text the number
     * @return the normal form
     */
    public static String normalize(String text) {
        String compact = PersonNumberForm.normalize(text);
        return isOld(compact) ? upgrade(compact) : compact;
    }

    /**
     * The numbers that a wrongly typed one may have been, with the slip that explains it: two neighbours swapped first,
     * then one character changed.
     *
     * @param text a text of 18 characters that is not a number
     * @return the repairs, each number once; empty when the text is a number, or is too far from any
     */
    public static List<Repair<CitizenNumber>> repairs(String text) {
        String read = PersonNumberForm.read(text);
        return read.length() == PersonNumberForm.LENGTH
                ? Repairs.of(CheckCharacters.MOD_11_2, read, CitizenNumber::isForm, CitizenNumber::new)
                : List.of();
    }

    /**
     * The region that issued the number, as it was coded then.
     *
     * @return six digits
     */
    @Override
    public RegionCode region() {
        return new RegionCode(value.substring(0, 6));
    }

    @Override
    public List<String> writtenForms() {
        List<String> forms = new ArrayList<>(PersonNumber.super.writtenForms());
        String old = value.substring(0, 6) + value.substring(8, 17);
        if (upgrade(old).equals(value)) {
            forms.add(old);
        }
        return List.copyOf(forms);
    }

    @Override
    public int compareTo(CitizenNumber other) {
        return value.compareTo(other.value);
    }

    /** The number masked: four characters at each end are shown. */
    @Override
    public String toString() {
        return IdentifierText.mask(value);
    }

    private static boolean isOld(String compact) {
        return compact.length() == OLD_LENGTH && IdentifierText.isDigits(compact, 0, OLD_LENGTH);
    }

    /** Completes 15 digits. The sequences 996 to 999 were kept for people born before 1900. */
    private static String upgrade(String old) {
        String century = old.startsWith("99", 12) && old.charAt(14) >= '6' ? "18" : "19";
        String body = old.substring(0, 6) + century + old.substring(6);
        return body + CheckCharacters.MOD_11_2.of(body);
    }

    private static boolean isForm(String text) {
        return PersonNumberForm.isForm(text) && !isOthers(text);
    }

    /** Whether a number of the right form is no citizen's. */
    private static boolean isOthers(String text) {
        char first = text.charAt(0);
        return first >= '8' && (first == PermanentResidence2023.FIRST || ResidencePermitNumber.Origin.isNamedBy(text));
    }

    private static Parsed<CitizenNumber> bad(String text) {
        Fault fault = PersonNumberForm.fault(text);
        if (fault.isForm() && isOthers(text)) {
            return new Parsed.Bad<>(CodeFindings.otherKind(Term.CITIZEN_NUMBER, IdentifierText.mask(text)));
        }
        return new Parsed.Bad<>(
                PersonNumberForm.finding(Term.CITIZEN_NUMBER, text, REQUIRED),
                fault == Fault.CHECK ? new CitizenNumber(text) : null);
    }
}
