package io.gdbos.core.record.xlsx;

import java.util.Locale;

/** How a number is shown as a moment, by its format. */
enum DateStyle {
    NONE,
    DATE,
    TIME,
    DATE_TIME;

    private static final int LAST_BUILT_IN = 163;

    /** Of the formats that need no text: those of every language, and those of Chinese, Japanese and Korean. */
    static DateStyle builtIn(int id) {
        if (id == 22) {
            return DATE_TIME;
        } else if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54)) {
            return DATE;
        } else if (id == 57 || id == 58) {
            return DATE;
        } else if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47) {
            return TIME;
        }
        return id == 55 || id == 56 ? TIME : NONE;
    }

    static boolean isBuiltIn(int id) {
        return id <= LAST_BUILT_IN;
    }

    /** Of a format by its text: letters outside quotes, brackets and escapes tell. */
    static DateStyle of(String code) {
        boolean hasDay = false;
        boolean hasClock = false;
        boolean hasMonth = false;
        String format = bare(code);
        if (format.contains("general")) {
            return NONE;
        }
        for (int i = 0; i < format.length(); i++) {
            switch (format.charAt(i)) {
                case 'y', 'd', 'e' -> hasDay = true;
                case 'h', 's' -> hasClock = true;
                case 'm' -> hasMonth = true;
                default -> {}
            }
        }
        if (hasDay || (hasMonth && !hasClock)) {
            return hasClock ? DATE_TIME : DATE;
        }
        return hasClock ? TIME : NONE;
    }

    /** The first section of a format, in small letters, without what stands for itself; elapsed time is no moment. */
    private static String bare(String code) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < code.length() && code.charAt(i) != ';'; i++) {
            char c = code.charAt(i);
            if (c == '"' || c == '[') {
                int end = code.indexOf(c == '"' ? '"' : ']', i + 1);
                if (c == '[' && isElapsed(code, i + 1)) {
                    return "";
                }
                i = end < 0 ? code.length() : end;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == 'E' && i + 1 < code.length() && (code.charAt(i + 1) == '+' || code.charAt(i + 1) == '-')) {
                return "";
            } else {
                out.append(c);
            }
        }
        String bare = out.toString().toLowerCase(Locale.ROOT);
        return bare.replace("am/pm", "").replace("a/p", "");
    }

    private static boolean isElapsed(String code, int at) {
        return at + 1 < code.length()
                && "hHmMsS".indexOf(code.charAt(at)) >= 0
                && (code.charAt(at + 1) == ']' || code.charAt(at + 1) == code.charAt(at));
    }
}
