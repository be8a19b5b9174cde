package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.code.CodeFindings.Term;

/**
 * The form that citizen numbers, residence permits and permanent-residence cards share (GB 11643-1999), on plain text:
 * one pass over the characters, no allocation when all is well.
 */
final class PersonNumberForm {
    static final int LENGTH = 18;

    private static final String CHECKS = "10X98765432";
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private PersonNumberForm() {}

    /** What is wrong with a number; the first thing only. */
    enum Fault {
        NONE,
        LENGTH,
        CHARACTER,
        DATE,
        CHECK;

        /** Whether the number is one, its check character aside. */
        boolean isForm() {
            return this == NONE || this == CHECK;
        }
    }

    /** The form for reading; signs that look like an X and close the number are taken for one. */
    static String read(String text) {
        return closeWithX(IdentifierText.read(text));
    }

    /** The form by which texts are compared. */
    static String normalize(String text) {
        return closeWithX(IdentifierText.compact(text));
    }

    /**
     * The first fault. It does by hand what {@link CheckCharacters#MOD_11_2} does in general: doubling and adding 17
     * digits stays within 31 bits, so the remainder is taken once; a digit out of range leaves its sign in a mask.
     */
    static Fault fault(String text) {
        if (text.length() != LENGTH) {
            return Fault.LENGTH;
        }
        int sum = 0;
        int outside = text.charAt(0) - '1';
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = text.charAt(i) - '0';
            outside |= digit | (9 - digit);
            sum = sum * 2 + digit;
        }
        char last = text.charAt(LENGTH - 1);
        if (outside < 0 || (last != 'X' && !IdentifierText.isDigit(last))) {
            return Fault.CHARACTER;
        }
        if (!isRealDate(
                IdentifierText.number(text, 6, 10),
                IdentifierText.number(text, 10, 12),
                IdentifierText.number(text, 12, 14))) {
            return Fault.DATE;
        }
        return CHECKS.charAt(sum * 2 % 11) == last ? Fault.NONE : Fault.CHECK;
    }

    static boolean isForm(String text) {
        return fault(text).isForm();
    }

    /** Whether a text is a right number as it stands. */
    static boolean isProved(String text) {
        return fault(text) == Fault.NONE;
    }

    /** Says why a text is no number; only for texts that are none. */
    static Finding finding(Term term, String text, String required) {
        String shown = IdentifierText.mask(text);
        return switch (fault(text)) {
            case LENGTH -> CodeFindings.length(term, required, lengthShown(text, shown), text);
            case DATE -> CodeFindings.birthDate(term, shown);
            case CHECK ->
                CodeFindings.check(term, shown, Repairs.hint(CheckCharacters.MOD_11_2, text, PersonNumberForm::isForm));
            case CHARACTER, NONE -> CodeFindings.character(term, shown, text, wrongCharacter(text), null);
        };
    }

    private static String closeWithX(String compact) {
        int last = compact.length() - 1;
        if (last == LENGTH - 1) {
            char c = compact.charAt(last);
            if (c == '\u00D7' || c == '\u2169' || c == '\u2179') {
                return compact.substring(0, last) + 'X';
            }
        }
        return compact;
    }

    private static boolean isRealDate(int year, int month, int day) {
        if (year < 1800 || year > 2099 || month < 1 || month > 12 || day < 1) {
            return false;
        }
        return day <= 28 || day <= DAYS[month - 1] || (day == 29 && month == 2 && isLeap(year));
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static int wrongCharacter(String text) {
        for (int i = 0; i < LENGTH - 1; i++) {
            if (!IdentifierText.isDigit(text.charAt(i))) {
                return i;
            }
        }
        return text.charAt(0) == '0' ? 0 : LENGTH - 1;
    }

    private static String lengthShown(String text, String masked) {
        // A number that a sheet made a floating-point value is shown: nobody's number can be told from it.
        return text.contains("E+") ? IdentifierText.quote(text) : masked;
    }
}
