package io.gdbos.core.code;

import io.gdbos.core.Finding;
import io.gdbos.core.code.CodeFindings.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules of citizen numbers on plain text: one pass over the characters, no allocation when all is well. */
final class CitizenNumberCheck {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    private static final int LENGTH = 18;

    private CitizenNumberCheck() {}

    /** What is wrong with a number; the first thing only. */
    enum Fault {
        NONE,
        LENGTH,
        CHARACTER,
        DATE,
        CHECK
    }

    /** The compact form; signs that look like an X and close the number are taken for one. */
    static String compact(String text) {
        String compact = IdentifierText.compact(text);
        int last = compact.length() - 1;
        if (last == LENGTH - 1) {
            char c = compact.charAt(last);
            if (c == '\u00D7' || c == '\u2169' || c == '\u2179') {
                return compact.substring(0, last) + 'X';
            }
        }
        return compact;
    }

    static Fault fault(String text) {
        if (text.length() != LENGTH) {
            return Fault.LENGTH;
        }
        if (text.charAt(0) == '0') {
            return Fault.CHARACTER;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Fault.CHARACTER;
            }
            sum += digit * WEIGHTS[i];
        }
        char last = text.charAt(LENGTH - 1);
        if (last != 'X' && (last < '0' || last > '9')) {
            return Fault.CHARACTER;
        }
        if (!isRealDate(number(text, 6, 10), number(text, 10, 12), number(text, 12, 14))) {
            return Fault.DATE;
        }
        return CHECKS.charAt(sum % 11) == last ? Fault.NONE : Fault.CHECK;
    }

    /** Says why a text is no number; only for texts that are none. */
    static Finding finding(String text) {
        String shown = IdentifierText.mask(text);
        return switch (fault(text)) {
            case LENGTH ->
                CodeFindings.length(Term.CITIZEN_NUMBER, "18 or 15", lengthShown(text, shown), text.length());
            case DATE -> CodeFindings.birthDate(Term.CITIZEN_NUMBER, shown);
            case CHECK -> CodeFindings.check(Term.CITIZEN_NUMBER, shown, repairHint(text));
            case CHARACTER, NONE -> {
                int at = wrongCharacter(text);
                yield CodeFindings.character(Term.CITIZEN_NUMBER, shown, text.charAt(at), at + 1, null);
            }
        };
    }

    /** Completes 15 digits. The sequences 996 to 999 were kept for people born before 1900. */
    static String upgrade(String old) {
        String century = old.charAt(12) == '9' && old.charAt(13) == '9' && old.charAt(14) >= '6' ? "18" : "19";
        String body = old.substring(0, 6) + century + old.substring(6);
        return body + CheckCharacters.MOD_11_2.of(body);
    }

    static List<CitizenNumber> repairs(String text) {
        if (text.length() != LENGTH || fault(text) == Fault.NONE) {
            return List.of();
        }
        Set<CitizenNumber> found = new LinkedHashSet<>();
        char[] digits = text.toCharArray();
        for (int i = 0; i + 1 < LENGTH; i++) {
            swap(digits, i);
            keepIfRight(digits, found);
            swap(digits, i);
        }
        for (int i = 0; i < LENGTH; i++) {
            char was = digits[i];
            for (char c : (i == LENGTH - 1 ? "0123456789X" : "0123456789").toCharArray()) {
                digits[i] = c;
                keepIfRight(digits, found);
            }
            digits[i] = was;
        }
        return List.copyOf(found);
    }

    static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isRealDate(int year, int month, int day) {
        if (year < 1800 || year > 2099 || month < 1 || month > 12 || day < 1) {
            return false;
        }
        boolean isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return day <= DAYS[month - 1] + (isLeap && month == 2 ? 1 : 0);
    }

    private static int wrongCharacter(String text) {
        for (int i = 0; i < LENGTH - 1; i++) {
            if (!IdentifierText.isDigits(text, i, i + 1)) {
                return i;
            }
        }
        return text.charAt(0) == '0' ? 0 : LENGTH - 1;
    }

    private static String lengthShown(String text, String masked) {
        // A number that a sheet made a floating-point value is shown: nobody's number can be told from it.
        return text.contains("E+") ? IdentifierText.quote(text) : masked;
    }

    private static String repairHint(String text) {
        int candidates = repairs(text).size();
        return candidates == 0
                ? "Maybe several digits are wrong; no single change makes it right."
                : "Maybe one digit is wrong or two neighbours are swapped; " + candidates + " numbers are that near.";
    }

    private static void swap(char[] digits, int at) {
        char c = digits[at];
        digits[at] = digits[at + 1];
        digits[at + 1] = c;
    }

    private static void keepIfRight(char[] digits, Set<CitizenNumber> found) {
        String candidate = new String(digits);
        if (fault(candidate) == Fault.NONE) {
            found.add(new CitizenNumber(candidate));
        }
    }
}
