package io.gdbos.core.audit;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The form of what an entry may say: tokens, ids and codes. Free text has no place in it, so neither a name nor an
 * address can stand there, and digits that look like a citizen number or a mobile number are refused.
 */
final class AuditText {
    /** The longest resource, grant or token. */
    static final int LONG = 128;
    /** The longest role, agency, action or result. */
    static final int SHORT = 64;
    /** The longest purpose. */
    static final int PURPOSE = 256;

    private static final int MOBILE = 11;
    private static final int CITIZEN = 18;
    private static final Pattern DIGEST = Pattern.compile("sm3:[0-9a-f]{64}");
    private static final Pattern RESULT = Pattern.compile("(?:[a-z]+(?:-[a-z]+)*|[A-Z]{3}-[A-Z]{3}-[0-9]{3})?");

    private AuditText() {}

    /** A token, an id or a code, with nothing personal in sight; may be empty. */
    static void require(String text, String field, int most) {
        requireForm(text, field, most);
        if (hasPersonalNumber(text) && !DIGEST.matcher(text).matches()) {
            throw refused(field, "no citizen number or mobile number; came digits that look like one.");
        }
    }

    /** A code; may be empty. A credit code may look like a citizen number, so digits are not judged. */
    static void requireForm(String text, String field, int most) {
        Objects.requireNonNull(text, field);
        if (text.length() > most) {
            throw refused(field, "at most " + most + " characters; came " + text.length() + ".");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && !isDigit(c) && "-_.:/".indexOf(c) < 0) {
                throw refused(
                        field,
                        "a token, id or code of letters A-Z, digits and -_.:/ alone; came another character at position "
                                + (i + 1) + ".");
            }
        }
    }

    /** {@code permitted}, {@code kept}, or the code of a finding; may be empty. */
    static void requireResult(String text) {
        Objects.requireNonNull(text, "result");
        if (text.length() > SHORT || !RESULT.matcher(text).matches()) {
            throw refused("result", "a word in small letters, such as permitted, or a code, such as GDB-SHR-003.");
        }
    }

    /** Never shows what came: it may be personal. */
    private static IllegalArgumentException refused(String field, String expected) {
        return new IllegalArgumentException("The " + field + " of an audit entry must have " + expected);
    }

    private static boolean hasPersonalNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            int from = i;
            while (i < text.length() && isDigit(text.charAt(i))) {
                i++;
            }
            if (i - from >= MOBILE && (isMobile(text, from, i) || isCitizen(text, from, i))) {
                return true;
            }
        }
        return false;
    }

    /** Digits between letters are those of a random token. */
    private static boolean isMobile(String text, int from, int to) {
        return to - from == MOBILE
                && text.charAt(from) == '1'
                && text.charAt(from + 1) >= '3'
                && (from == 0 || !isLetter(text.charAt(from - 1)))
                && (to == text.length() || !isLetter(text.charAt(to)));
    }

    /** 18 digits, or 17 and an X, with a date of birth among them; the check character does not matter. */
    private static boolean isCitizen(String text, int from, int to) {
        boolean endsInX = to - from == CITIZEN - 1 && to < text.length() && "xX".indexOf(text.charAt(to)) >= 0;
        if (to - from != CITIZEN && !endsInX) {
            return false;
        }
        int century = number(text, from + 6, 2);
        int month = number(text, from + 10, 2);
        int day = number(text, from + 12, 2);
        return century >= 18 && century <= 20 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private static int number(String text, int from, int digits) {
        return Integer.parseInt(text, from, from + digits, 10);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
