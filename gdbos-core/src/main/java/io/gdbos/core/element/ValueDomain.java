package io.gdbos.core.element;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which values a data element may have. Immutable. */
public sealed interface ValueDomain {
    /**
     * Text.
     *
     * @param minLength the fewest characters, 0 or more
     * @param maxLength the most characters, 1 or more; characters are code points, and white space at the ends of a
     *     text does not count
     * @param pattern what the whole text must match once white space at its ends is dropped, or null
     */
    record Text(int minLength, int maxLength, @Nullable TextPattern pattern) implements ValueDomain {
        /** Checks the lengths. */
        public Text {
            if (minLength < 0 || maxLength < 1 || minLength > maxLength) {
                throw new IllegalArgumentException(
                        "A text may have 1 or more characters; came " + minLength + " to " + maxLength + ".");
            }
        }

        /**
         * Text of any form.
         *
         * @param maxLength the most characters, 1 or more
         * @return the domain
         */
        public static Text upTo(int maxLength) {
            return new Text(0, maxLength, null);
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
            if (least != null && greatest != null && least.compareTo(greatest) > 0) {
                throw new IllegalArgumentException("The least value " + least.toPlainString()
                        + " is greater than the greatest, " + greatest.toPlainString() + ".");
            }
        }

        /**
         * Numbers of so many digits, not negative.
         *
         * @param precision all digits, 1 or more
         * @param scale those after the point
         * @return the domain
         */
        public static Decimal ofDigits(int precision, int scale) {
            BigDecimal greatest =
                    BigDecimal.TEN.pow(precision).subtract(BigDecimal.ONE).movePointLeft(scale);
            return new Decimal(BigDecimal.ZERO, greatest, scale, "");
        }

        /** The digits that a value may have at most; 38 where the bounds do not say. */
        int precision() {
            if (least == null || greatest == null) {
                return 38;
            }
            BigDecimal widest = least.abs().max(greatest.abs());
            return Math.max(1, widest.precision() - widest.scale()) + scale;
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
