package io.gdbos.core.testkit.internal;

import java.util.Arrays;
import java.util.List;

/**
 * A division code and the years in which it was given. Immutable.
 *
 * @param code six digits
 * @param from the first year
 * @param to the year after the last one
 */
record CodeSpan(String code, int from, int to) {
    private static final int NUMBERS_SINCE = 1984;

    static List<CodeSpan> parse(String text) {
        return Arrays.stream(text.split(" ")).map(CodeSpan::one).toList();
    }

    /** Citizen numbers came with the register of 1984: whoever was older got the code of that year. */
    static String at(List<CodeSpan> spans, int year) {
        int given = Math.max(year, NUMBERS_SINCE);
        for (CodeSpan span : spans) {
            if (span.from <= given && given < span.to) {
                return span.code;
            }
        }
        throw new IllegalStateException("No code of " + spans + " was in force in " + given + ".");
    }

    private static CodeSpan one(String text) {
        int colon = text.indexOf(':');
        int hyphen = text.indexOf('-', colon);
        String last = text.substring(hyphen + 1);
        return new CodeSpan(
                text.substring(0, colon),
                Integer.parseInt(text.substring(colon + 1, hyphen)),
                last.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(last));
    }
}
