package io.gdbos.core.rule;

import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** A comparison of two values. What cannot be compared is UNKNOWN. */
enum Comparison {
    EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    BEGINS_WITH;

    Truth apply(Value left, Value right) {
        if (left instanceof Value.Bool a && right instanceof Value.Bool b) {
            return this == EQUAL ? Truth.of(a.isTrue() == b.isTrue()) : Truth.UNKNOWN;
        }
        if (this == BEGINS_WITH) {
            String text = textOf(left);
            String start = textOf(right);
            return text == null || start == null ? Truth.UNKNOWN : Truth.of(text.startsWith(start));
        }
        Integer order = order(left, right);
        if (order == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(
                switch (this) {
                    case EQUAL -> order == 0;
                    case LESS -> order < 0;
                    case LESS_OR_EQUAL -> order <= 0;
                    case GREATER -> order > 0;
                    default -> order >= 0;
                });
    }

    private static @Nullable Integer order(Value left, Value right) {
        if (left instanceof Value.Decimal a && right instanceof Value.Decimal b) {
            return a.number().compareTo(b.number());
        } else if (left instanceof Value.Timestamp a && right instanceof Value.Timestamp b) {
            return a.instant().compareTo(b.instant());
        } else if (left instanceof Value.Date || right instanceof Value.Date) {
            LocalDate a = dateOf(left);
            LocalDate b = dateOf(right);
            return a == null || b == null ? null : Integer.valueOf(a.compareTo(b));
        }
        String a = textOf(left);
        String b = textOf(right);
        return a == null || b == null ? null : Integer.valueOf(a.compareTo(b));
    }

    /** The date of a date, or of a text that is an ISO date; null otherwise. */
    static @Nullable LocalDate dateOf(Value value) {
        if (value instanceof Value.Date date) {
            return date.date();
        }
        if (value instanceof Value.Text text && text.text().length() == 10) {
            try {
                return LocalDate.parse(text.text());
            } catch (DateTimeParseException notADate) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable String textOf(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        return value instanceof Value.Code code ? code.code() : null;
    }
}
