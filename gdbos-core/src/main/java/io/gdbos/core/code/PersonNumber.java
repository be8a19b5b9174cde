package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.code.CodeFindings.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A number of 18 characters that a person is given once: six for where it comes from, eight for the date of birth,
 * three for the sequence, and a check character (ISO 7064 MOD 11-2). Citizens, residents from Hong Kong, Macao and
 * Taiwan and foreign permanent residents have numbers of this form; which, the first six characters tell. Personal:
 * {@code toString()} masks. Immutable.
 */
public sealed interface PersonNumber extends Identifier
        permits CitizenNumber, ResidencePermitNumber, PermanentResidence2023 {
    /** The greatest age that is taken for real, in years. */
    int OLDEST_AGE = 130;

    /**
     * Reads a number as {@link #tryParse} does.
     *
     * @param text the number
     * @return the number
     * @throws IllegalArgumentException when the text is none; the message is masked
     */
    static PersonNumber parse(String text) {
        return tryParse(text).orElseThrow();
    }

    /**
     * Reads a number of any of the three kinds. White space, hyphens, full-width forms and a small x are accepted; a
     * citizen's 15 digits are completed to 18, which the findings say.
     *
     * @param text the number
     * @return the number, or why the text is none
     */
    static Parsed<PersonNumber> tryParse(String text) {
        String read = PersonNumberForm.read(text);
        if (read.length() != PersonNumberForm.LENGTH) {
            return CitizenNumber.tryParse(text).map(number -> number);
        }
        if (ResidencePermitNumber.Origin.isNamedBy(read)) {
            return ResidencePermitNumber.tryParse(text).map(number -> number);
        }
        return read.charAt(0) == PermanentResidence2023.FIRST
                ? PermanentResidence2023.tryParse(text).map(number -> number)
                : CitizenNumber.tryParse(text).map(number -> number);
    }

    /**
     * The writing by which numbers of all three kinds are compared, whether or not the text is a number: 18 characters
     * when it is one, else the compact text.
     *
     * @param text the number
     * @return the normal form
     */
    static String normalize(String text) {
        return CitizenNumber.normalize(text);
    }

    /**
     * The region that the first characters name, as it was coded when the number was given.
     *
     * @return the region code
     */
    RegionCode region();

    @Override
    default boolean isCheckValid() {
        return PersonNumberForm.isProved(value());
    }

    /**
     * The date of birth.
     *
     * @return the date, 1800 to 2099
     */
    default LocalDate birthDate() {
        return LocalDate.of(
                IdentifierText.number(value(), 6, 10),
                IdentifierText.number(value(), 10, 12),
                IdentifierText.number(value(), 12, 14));
    }

    /**
     * Whether the sequence is odd, as it is for males.
     *
     * @return true for males
     */
    default boolean isMale() {
        return (value().charAt(16) & 1) == 1;
    }

    /**
     * The sex by GB/T 2261.1.
     *
     * @return {@code 1} for male, {@code 2} for female
     */
    default String sexCode() {
        return isMale() ? "1" : "2";
    }

    /**
     * The age on a day.
     *
     * @param date the day, not before birth
     * @return the years completed; those born on 29 February complete one on 1 March of other years
     * @throws IllegalArgumentException when the day is before birth
     */
    default int ageOn(LocalDate date) {
        LocalDate born = birthDate();
        if (date.isBefore(born)) {
            throw new IllegalArgumentException("The age of " + this + " was asked for " + date + ", before birth.");
        }
        boolean hadBirthday = date.getMonthValue() > born.getMonthValue()
                || (date.getMonthValue() == born.getMonthValue() && date.getDayOfMonth() >= born.getDayOfMonth());
        return date.getYear() - born.getYear() - (hadBirthday ? 0 : 1);
    }

    /**
     * The forms under which registers may hold this number: with capital X, with small x, and with the 15 digits of a
     * citizen when those stand for this number.
     *
     * @return one to three forms, the standard one first
     */
    default List<String> writtenForms() {
        String value = value();
        return value.endsWith("X") ? List.of(value, value.toLowerCase(Locale.ROOT)) : List.of(value);
    }

    /**
     * What is implausible about the holder's age on a day.
     *
     * @param date the day
     * @return an error when the holder would not be born yet, or would be older than {@value #OLDEST_AGE}
     */
    default Findings plausibilityOn(LocalDate date) {
        if (birthDate().isAfter(date)) {
            return implausible("has a date of birth after " + date + ".", "出生日期晚于" + date + "。");
        }
        if (ageOn(date) > OLDEST_AGE) {
            return implausible("would belong to someone older than " + OLDEST_AGE + ".", "推算年龄超过" + OLDEST_AGE + "岁。");
        }
        return Findings.none();
    }

    private Findings implausible(String english, String chinese) {
        Finding finding = CodeFindings.implausible(Term.of(this), toString(), english, chinese);
        return Findings.of(finding);
    }
}
