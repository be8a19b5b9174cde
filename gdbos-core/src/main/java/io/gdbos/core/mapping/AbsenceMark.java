package io.gdbos.core.mapping;

import io.gdbos.core.record.Value;
import org.jspecify.annotations.Nullable;

/**
 * How a table says that a value is unknown or was refused: {@code #unknown} and {@code #refused}. A text that looks like
 * one of them, with any number of {@code #} before it, is written with one more.
 */
final class AbsenceMark {
    private static final String UNKNOWN = "#unknown";
    private static final String REFUSED = "#refused";

    private AbsenceMark() {}

    /** The absence that a text stands for; null when it is a text. */
    static Value.@Nullable Absent absence(String text) {
        return switch (text) {
            case UNKNOWN -> Value.Absent.UNKNOWN;
            case REFUSED -> Value.Absent.REFUSED;
            default -> null;
        };
    }

    /** The text without what kept it from looking like a mark. */
    static String unescape(String text) {
        return text.startsWith("##") && looksLikeMark(text) ? text.substring(1) : text;
    }

    /** What is written for a value; null for a missing one. */
    static @Nullable String write(Value value) {
        if (value instanceof Value.Present present) {
            return looksLikeMark(present.raw()) ? "#" + present.raw() : present.raw();
        }
        return value == Value.Absent.UNKNOWN ? UNKNOWN : value == Value.Absent.REFUSED ? REFUSED : null;
    }

    private static boolean looksLikeMark(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '#') {
            start++;
        }
        if (start == 0) {
            return false;
        }
        String word = text.substring(start - 1);
        return word.equals(UNKNOWN) || word.equals(REFUSED);
    }
}
