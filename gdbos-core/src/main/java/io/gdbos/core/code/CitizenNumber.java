package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A citizen number (GB 11643-1999): region, date of birth, sequence and check character, 18 in all. Residence permits
 * of people from Hong Kong, Macao and Taiwan and the permanent-residence cards of foreigners since 2023 follow the
 * same rule and are read too; {@link #holder()} tells them apart.
 *
 * <p>A value is well-formed and holds a real date. Reading refuses a wrong check character; a value with one comes
 * only from a register that confirms it, by {@link Parsed#ask}, or from the constructor. Whether its region code ever
 * existed is asked of the region table. Personal: {@link #toString()} masks. Immutable.
 *
 * @param value 17 digits and a digit or a capital X
 */
public record CitizenNumber(String value) implements Identifier, Comparable<CitizenNumber> {
    private static final int OLDEST_AGE = 130;

    /** Checks the form and the date, not the check character. */
    public CitizenNumber {
        Objects.requireNonNull(value, "value");
        CitizenNumberCheck.Fault fault = CitizenNumberCheck.fault(value);
        if (fault != CitizenNumberCheck.Fault.NONE && fault != CitizenNumberCheck.Fault.CHECK) {
            throw new IllegalArgumentException(
                    CitizenNumberCheck.finding(value).text().english());
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
        String compact = CitizenNumberCheck.compact(text);
        boolean isOld = compact.length() == 15 && IdentifierText.isDigits(compact, 0, 15);
        String full = isOld ? CitizenNumberCheck.upgrade(compact) : compact;
        CitizenNumberCheck.Fault fault = CitizenNumberCheck.fault(full);
        if (fault != CitizenNumberCheck.Fault.NONE) {
            return new Parsed.Bad<>(
                    CitizenNumberCheck.finding(full),
                    fault == CitizenNumberCheck.Fault.CHECK ? new CitizenNumber(full) : null);
        }
        Findings findings = isOld
                ? Findings.of(CodeFindings.upgraded(Term.CITIZEN_NUMBER, IdentifierText.mask(compact)))
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
        String compact = CitizenNumberCheck.compact(text);
        return compact.length() == 15 && IdentifierText.isDigits(compact, 0, 15)
                ? CitizenNumberCheck.upgrade(compact)
                : compact;
    }

    /**
     * The numbers that a wrongly typed one may have been: two neighbours swapped first, then one character changed.
     *
     * @param text a text of 18 characters that is not a number
     * @return the candidates in that order, each once; empty when the text is a number, or is too far from any
     */
    public static List<CitizenNumber> repairs(String text) {
        return CitizenNumberCheck.repairs(CitizenNumberCheck.compact(text));
    }

    @Override
    public boolean isCheckValid() {
        return CitizenNumberCheck.fault(value) == CitizenNumberCheck.Fault.NONE;
    }

    /**
     * Whose kind of number it is.
     *
     * @return the kind of holder
     */
    public Holder holder() {
        if (value.charAt(0) == '9') {
            return Holder.FOREIGN_RESIDENT;
        }
        return switch (value.substring(0, 6)) {
            case "810000" -> Holder.HONG_KONG_RESIDENT;
            case "820000" -> Holder.MACAO_RESIDENT;
            case "830000" -> Holder.TAIWAN_RESIDENT;
            default -> Holder.CITIZEN;
        };
    }

    /**
     * The region that issued the number, as it was coded then; for foreign residents the province.
     *
     * @return the region code
     */
    public RegionCode region() {
        return new RegionCode(
                holder() == Holder.FOREIGN_RESIDENT ? value.substring(1, 3) + "0000" : value.substring(0, 6));
    }

    /**
     * The date of birth.
     *
     * @return the date
     */
    public LocalDate birthDate() {
        return LocalDate.of(
                CitizenNumberCheck.number(value, 6, 10),
                CitizenNumberCheck.number(value, 10, 12),
                CitizenNumberCheck.number(value, 12, 14));
    }

    /**
     * Whether the sequence is odd, as it is for males.
     *
     * @return true for males
     */
    public boolean isMale() {
        return (value.charAt(16) & 1) == 1;
    }

    /**
     * The sex by GB/T 2261.1.
     *
     * @return {@code 1} for male, {@code 2} for female
     */
    public String sexCode() {
        return isMale() ? "1" : "2";
    }

    /**
     * The forms under which registers may hold this number: with capital X, with small x, and with 15 digits when
     * those 15 digits stand for this number.
     *
     * @return one to three forms, the standard one first
     */
    public List<String> writtenForms() {
        List<String> forms = new ArrayList<>(3);
        forms.add(value);
        if (value.charAt(17) == 'X') {
            forms.add(value.toLowerCase(Locale.ROOT));
        }
        String old = value.substring(0, 6) + value.substring(8, 17);
        if (holder() == Holder.CITIZEN && CitizenNumberCheck.upgrade(old).equals(value)) {
            forms.add(old);
        }
        return List.copyOf(forms);
    }

    /**
     * What is implausible about the holder's age on a day.
     *
     * @param date the day
     * @return an error when the holder would not be born yet, or would be older than 130
     */
    public Findings plausibilityOn(LocalDate date) {
        LocalDate born = birthDate();
        if (born.isAfter(date)) {
            return Findings.of(implausible("has a date of birth after " + date + ".", "出生日期晚于" + date + "。"));
        }
        if (born.plusYears(OLDEST_AGE).isBefore(date)) {
            return Findings.of(implausible("would belong to someone older than 130.", "推算年龄超过130岁。"));
        }
        return Findings.none();
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

    private Finding implausible(String english, String chinese) {
        return CodeFindings.implausible(Term.CITIZEN_NUMBER, toString(), english, chinese);
    }

    /** Who holds a number of this form. */
    public enum Holder {
        /** A citizen with a household in the mainland. */
        CITIZEN,
        /** The holder of a residence permit for people from Hong Kong. */
        HONG_KONG_RESIDENT,
        /** The holder of a residence permit for people from Macao. */
        MACAO_RESIDENT,
        /** The holder of a residence permit for people from Taiwan. */
        TAIWAN_RESIDENT,
        /** A foreigner with a permanent-residence card of the form issued since 2023. */
        FOREIGN_RESIDENT
    }
}
