package io.gdbos.core.element;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which values a data element may have. Immutable. */
public sealed interface ValueDomain {
    /**
     * Text.
     *
     * @param maxLength the most characters, 1 or more
     * @param pattern what the whole text must match once white space at its ends is dropped, or null
     */
    record Text(int maxLength, @Nullable Pattern pattern) implements ValueDomain {
        /** Checks the length. */
        public Text {
            if (maxLength < 1) {
                throw new IllegalArgumentException("A text may have 1 or more characters; came " + maxLength + ".");
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Text text
                    && maxLength == text.maxLength
                    && Objects.equals(String.valueOf(pattern), String.valueOf(text.pattern));
        }

        @Override
        public int hashCode() {
            return Objects.hash(maxLength, String.valueOf(pattern));
        }
    }

    /**
     * A code of a list.
     *
     * @param list the list
     */
    record Codes(CodeList list) implements ValueDomain {
        /** Checks for null. */
        public Codes {
            Objects.requireNonNull(list, "list");
        }
    }

    /** The code of a region. */
    record Region() implements ValueDomain {}

    /**
     * A date, in any common writing.
     *
     * @param mayBeFuture whether the date may lie after the day on which it is declared
     */
    record Date(boolean mayBeFuture) implements ValueDomain {}

    /** A date and a time, in ISO form with an offset. */
    record Timestamp() implements ValueDomain {}

    /**
     * A decimal number.
     *
     * @param least the least value, or null
     * @param greatest the greatest value, or null
     * @param scale the most digits after the point
     * @param unit what may be written behind the number, such as % or 个月; empty for nothing
     */
    record Decimal(@Nullable BigDecimal least, @Nullable BigDecimal greatest, int scale, String unit)
            implements ValueDomain {
        /** Checks the scale. */
        public Decimal {
            Objects.requireNonNull(unit, "unit");
            if (scale < 0) {
                throw new IllegalArgumentException("A scale is 0 or more; came " + scale + ".");
            }
        }
    }

    /** Yes or no, in any common writing. */
    record YesNo() implements ValueDomain {}

    /**
     * An identifier.
     *
     * @param kind which
     */
    record Identifier(IdentifierKind kind) implements ValueDomain {
        /** Checks for null. */
        public Identifier {
            Objects.requireNonNull(kind, "kind");
        }
    }
}
