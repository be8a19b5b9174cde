package io.gdbos.core.record.internal;

/**
 * Keeps a spreadsheet program from running a text as a formula: an apostrophe is written before it. Dangerous is a text
 * that begins with {@code = + - @}, their full-width forms, a tab or a line end, unless it is a plain number. Putting on
 * and taking off are inverse to each other, so that nothing is lost between a file that was written and one that is read.
 */
public final class FormulaGuard {
    private static final char MARK = '\'';

    private FormulaGuard() {}

    /**
     * The text as it is written.
     *
     * @param text any text
     * @return the text, guarded where that is needed
     */
    public static String guard(String text) {
        return isDangerousBehindMarks(text) ? MARK + text : text;
    }

    /**
     * The text as it was before it was guarded.
     *
     * @param text a text as it was read
     * @return the text without its guard
     */
    public static String unguard(String text) {
        return isGuarded(text) ? text.substring(1) : text;
    }

    /**
     * Whether a text as it was read wears a guard.
     *
     * @param text the text
     * @return true when an apostrophe stands before a dangerous text
     */
    public static boolean isGuarded(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK && isDangerousBehindMarks(text);
    }

    private static boolean isDangerousBehindMarks(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == MARK) {
            start++;
        }
        return start < text.length() && isDangerous(text, start);
    }

    private static boolean isDangerous(String text, int start) {
        return switch (text.charAt(start)) {
            case '=', '@', '\t', '\r', '\n', '＝', '＠', '＋', '－' -> true;
            case '+', '-' -> !isPlainNumber(text, start + 1);
            default -> false;
        };
    }

    /** Digits with at most one point among them. */
    private static boolean isPlainNumber(String text, int start) {
        boolean hasDigit = false;
        boolean hasPoint = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                hasDigit = true;
            } else if (c == '.' && hasDigit && !hasPoint) {
                hasPoint = true;
            } else {
                return false;
            }
        }
        return hasDigit;
    }
}
