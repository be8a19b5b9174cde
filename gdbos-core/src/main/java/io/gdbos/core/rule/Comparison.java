package io.gdbos.core.rule;

import io.gdbos.core.record.Value;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A comparison of two values. What cannot be compared is UNKNOWN. */
enum Comparison {
    EQUAL,
    LESS,
    LESS_OR_EQUAL,
    GREATER,
    GREATER_OR_EQUAL,
    BEGINS_WITH;

    private static final int NOT_COMPARABLE = 2;

    Truth apply(Value left, Value right) {
        if (left instanceof Value.Bool a && right instanceof Value.Bool b) {
            return this == EQUAL ? Truth.of(a.isTrue() == b.isTrue()) : Truth.UNKNOWN;
        }
        if (this == BEGINS_WITH) {
            String text = textOf(left);
            String start = textOf(right);
            return text == null || start == null ? Truth.UNKNOWN : Truth.of(text.startsWith(start));
        }
        int order = order(left, right);
        return order == NOT_COMPARABLE ? Truth.UNKNOWN : of(order);
    }

    /** The truth of this comparison when its sides compare so; not for {@link #BEGINS_WITH}. */
    Truth of(int order) {
        return Truth.of(
                switch (this) {
                    case EQUAL -> order == 0;
                    case LESS -> order < 0;
                    case LESS_OR_EQUAL -> order <= 0;
                    case GREATER -> order > 0;
                    default -> order >= 0;
                });
    }

    /** The comparison that says the same with its sides changed over; not for {@link #BEGINS_WITH}. */
    Comparison turned() {
        return switch (this) {
            case LESS -> GREATER;
            case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
            case GREATER -> LESS;
            case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
            default -> this;
        };
    }

    /** Below, at or above zero, as numbers go; or not comparable. */
    private static int order(Value left, Value right) {
        if (left instanceof Value.Decimal a && right instanceof Value.Decimal b) {
            return a.number().compareTo(b.number());
        } else if (left instanceof Value.Timestamp a && right instanceof Value.Timestamp b) {
            return Integer.signum(a.instant().compareTo(b.instant()));
        } else if (left instanceof Value.Date || right instanceof Value.Date) {
            LocalDate a = dateOf(left);
            LocalDate b = dateOf(right);
            return a == null || b == null ? NOT_COMPARABLE : Integer.signum(a.compareTo(b));
        }
        String a = textOf(left);
        String b = textOf(right);
        return a == null || b == null ? NOT_COMPARABLE : Integer.signum(a.compareTo(b));
    }

    /** The date of a date, or of a text that is an ISO date; null otherwise. */
    static @Nullable LocalDate dateOf(Value value) {
        if (value instanceof Value.Date date) {
            return date.date();
        }
        return value instanceof Value.Text text ? IsoDate.parse(text.text()) : null;
    }

    private static @Nullable String textOf(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        }
        return value instanceof Value.Code code ? code.code() : null;
    }
}
