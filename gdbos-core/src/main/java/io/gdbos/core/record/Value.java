package io.gdbos.core.record;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * The value of one data element in a record: present and typed, with the raw text as it came, or absent with the
 * reason. Immutable.
 */
public sealed interface Value {
    /** A value that is there. */
    sealed interface Present extends Value {
        /**
         * The text as it came, before any reading or normalising.
         *
         * @return the raw text
         */
        String raw();
    }

    /**
     * Text.
     *
     * @param text the text
     * @param raw the text as it came
     */
    record Text(String text, String raw) implements Present {
        /** Checks for null. */
        public Text {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(raw, "raw");
        }
    }

    /**
     * A legal date, in the zone of the jurisdiction.
     *
     * @param date the date
     * @param raw the text as it came
     */
    record Date(LocalDate date, String raw) implements Present {
        /** Checks for null. */
        public Date {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(raw, "raw");
        }
    }

    /**
     * An instant, cut to microseconds.
     *
     * @param instant the instant
     * @param raw the text as it came
     */
    record Timestamp(Instant instant, String raw) implements Present {
        /** Cuts to microseconds. */
        public Timestamp {
            instant = instant.truncatedTo(ChronoUnit.MICROS);
            Objects.requireNonNull(raw, "raw");
        }
    }

    /**
     * A decimal number.
     *
     * @param number the number
     * @param raw the text as it came
     */
    record Decimal(BigDecimal number, String raw) implements Present {
        /** Checks for null. */
        public Decimal {
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(raw, "raw");
        }
    }

    /**
     * Yes or no.
     *
     * @param isTrue the value
     * @param raw the text as it came
     */
    record Bool(boolean isTrue, String raw) implements Present {
        /** Checks for null. */
        public Bool {
            Objects.requireNonNull(raw, "raw");
        }
    }

    /**
     * A code of a code list.
     *
     * @param code the code
     * @param raw the text as it came
     */
    record Code(String code, String raw) implements Present {
        /** Checks for null. */
        public Code {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(raw, "raw");
        }
    }

    /** A value that is not there, and why. */
    enum Absent implements Value {
        /** Nobody gave one. */
        MISSING,
        /** It was asked for and is not known, for instance because an agency did not answer. */
        UNKNOWN,
        /** The one who was asked refused to give it. */
        REFUSED
    }

    /**
     * Text that came as it is.
     *
     * @param text the text
     * @return the value
     */
    static Value text(String text) {
        return new Text(text, text);
    }

    /**
     * A date whose raw text is its ISO form.
     *
     * @param date the date
     * @return the value
     */
    static Value date(LocalDate date) {
        return new Date(date, date.toString());
    }

    /**
     * A date read from a text.
     *
     * @param date the date
     * @param raw the text as it came
     * @return the value
     */
    static Value date(LocalDate date, String raw) {
        return new Date(date, raw);
    }

    /**
     * An instant whose raw text is its ISO form.
     *
     * @param instant the instant
     * @return the value
     */
    static Value timestamp(Instant instant) {
        return new Timestamp(instant, instant.toString());
    }

    /**
     * A number whose raw text is its plain form.
     *
     * @param number the number
     * @return the value
     */
    static Value decimal(BigDecimal number) {
        return new Decimal(number, number.toPlainString());
    }

    /**
     * A whole number.
     *
     * @param number the number
     * @return the value
     */
    static Value decimal(long number) {
        return decimal(BigDecimal.valueOf(number));
    }

    /**
     * Yes or no.
     *
     * @param value the value
     * @return the value
     */
    static Value bool(boolean value) {
        return new Bool(value, Boolean.toString(value));
    }

    /**
     * A code that came as it is.
     *
     * @param code the code
     * @return the value
     */
    static Value code(String code) {
        return new Code(code, code);
    }
}
