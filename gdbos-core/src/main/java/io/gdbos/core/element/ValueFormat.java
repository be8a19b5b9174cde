package io.gdbos.core.element;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The written form of a value as data standards note it (as GB/T 39046-2020 does): {@code an..18} up to 18 characters,
 * {@code n8} exactly 8 digits, {@code n..16,2} up to 16 digits of which 2 stand after the point, {@code an3..8} 3 to 8
 * characters, {@code d8} and {@code d10} a date without and with hyphens, {@code dt14} and {@code dt19} a date and time,
 * {@code bl} yes or no, {@code by} binary, {@code ul} text of any length. Lengths count code points. Immutable.
 *
 * @param kind which characters
 * @param least the fewest characters, 0 or more
 * @param greatest the most characters; {@link Integer#MAX_VALUE} for no limit
 * @param scale the digits after the point, among the {@code greatest}; 0 but for numbers
 */
public record ValueFormat(Kind kind, int least, int greatest, int scale) {
    private static final Pattern NOTATION =
            Pattern.compile("(an|a|n)(?:([0-9]{1,6})|([0-9]{0,6})\\.\\.([0-9]{1,6}))(?:,([0-9]{1,2}))?");

    /** Text of any length: {@code ul}. */
    public static final ValueFormat UNLIMITED = new ValueFormat(Kind.UNLIMITED, 0, Integer.MAX_VALUE, 0);

    private static final ValueFormat BOOLEAN = new ValueFormat(Kind.BOOLEAN, 0, Integer.MAX_VALUE, 0);

    /** The kinds of characters. */
    public enum Kind {
        /** Characters of any script: {@code a}. Standards use it for Chinese sentences too. */
        ALPHABETIC("a"),
        /** Digits: {@code n}. */
        NUMERIC("n"),
        /** Characters of any script, digits among them: {@code an}. */
        ALPHANUMERIC("an"),
        /** A date of 8 or 10 characters: {@code d}. */
        DATE("d"),
        /** A date and time of 14 or 19 characters: {@code dt}. */
        DATE_TIME("dt"),
        /** Yes or no: {@code bl}. */
        BOOLEAN("bl"),
        /** No text: {@code by}. */
        BINARY("by"),
        /** Text of any length: {@code ul}. */
        UNLIMITED("ul");

        private final String letters;

        Kind(String letters) {
            this.letters = letters;
        }

        private boolean isMeasured() {
            return this == ALPHABETIC || this == NUMERIC || this == ALPHANUMERIC;
        }
    }

    /** Checks the lengths. */
    public ValueFormat {
        Objects.requireNonNull(kind, "kind");
        boolean isRight =
                switch (kind) {
                    case DATE -> least == greatest && (least == 8 || least == 10);
                    case DATE_TIME -> least == greatest && (least == 14 || least == 19);
                    case BOOLEAN, BINARY, UNLIMITED -> least == 0 && greatest == Integer.MAX_VALUE;
                    default -> least >= 0 && greatest >= 1 && least <= greatest;
                };
        if (!isRight) {
            throw new IllegalArgumentException("A format of kind \"" + kind.letters + "\" cannot have " + least + " to "
                    + greatest + " characters.");
        }
        if (scale < 0 || scale > greatest || (scale > 0 && kind != Kind.NUMERIC)) {
            throw new IllegalArgumentException("Only a number has digits after the point, and no more than all; came "
                    + scale + " of " + greatest + ".");
        }
    }

    /**
     * Reads the notation.
     *
     * @param text the notation, such as {@code an..18}; the case of letters does not count
     * @return the format
     * @throws IllegalArgumentException when the text is no such notation
     */
    public static ValueFormat parse(String text) {
        String notation = text.trim().toLowerCase(Locale.ROOT);
        return switch (notation) {
            case "ul" -> UNLIMITED;
            case "bl" -> BOOLEAN;
            case "by" -> new ValueFormat(Kind.BINARY, 0, Integer.MAX_VALUE, 0);
            case "d8", "d10" -> fixed(Kind.DATE, Integer.parseInt(notation.substring(1)));
            case "dt14", "dt19" -> fixed(Kind.DATE_TIME, Integer.parseInt(notation.substring(2)));
            default -> measured(text, NOTATION.matcher(notation));
        };
    }

    /**
     * The format in which every value of a domain can be written.
     *
     * @param domain the domain
     * @return the narrowest format known of it
     */
    public static ValueFormat of(ValueDomain domain) {
        if (domain instanceof ValueDomain.Text text) {
            return text.maxLength() == Integer.MAX_VALUE
                    ? UNLIMITED
                    : new ValueFormat(Kind.ALPHANUMERIC, text.minLength(), text.maxLength(), 0);
        } else if (domain instanceof ValueDomain.Codes codes) {
            return codes.list().format();
        } else if (domain instanceof ValueDomain.Date) {
            return fixed(Kind.DATE, 10);
        } else if (domain instanceof ValueDomain.Timestamp) {
            return fixed(Kind.DATE_TIME, 19);
        } else if (domain instanceof ValueDomain.YesNo) {
            return BOOLEAN;
        } else if (domain instanceof ValueDomain.Decimal decimal) {
            return new ValueFormat(Kind.NUMERIC, 0, decimal.precision(), decimal.scale());
        } else if (domain instanceof ValueDomain.Region) {
            return new ValueFormat(Kind.ALPHANUMERIC, 6, 12, 0);
        }
        return new ValueFormat(Kind.ALPHANUMERIC, 0, 100, 0);
    }

    /**
     * The domain of the values that can be written so.
     *
     * @return text, a decimal number, a date, a date and time, or yes or no
     * @throws IllegalStateException when the format is binary, which has no text
     */
    public ValueDomain domain() {
        return switch (kind) {
            case ALPHABETIC, ALPHANUMERIC -> new ValueDomain.Text(least, greatest, null);
            case NUMERIC ->
                scale == 0
                        ? new ValueDomain.Text(least, greatest, TextPattern.DIGITS)
                        : ValueDomain.Decimal.ofDigits(greatest, scale);
            case DATE -> new ValueDomain.Date(true);
            case DATE_TIME -> new ValueDomain.Timestamp();
            case BOOLEAN -> new ValueDomain.YesNo();
            case UNLIMITED -> new ValueDomain.Text(0, Integer.MAX_VALUE, null);
            case BINARY -> throw new IllegalStateException("Binary values have no text to be checked.");
        };
    }

    /**
     * Whether a text is written exactly so: right in length and characters, dates and times real ones, numbers without
     * sign or grouping. A reader may well understand a text that is not.
     *
     * @param text the text
     * @return true when it is; always true for binary
     */
    public boolean matches(String text) {
        return switch (kind) {
            case ALPHABETIC, ALPHANUMERIC, UNLIMITED -> hasLength(text.codePointCount(0, text.length()));
            case NUMERIC -> FormatText.isNumber(text, least, greatest, scale);
            case DATE, DATE_TIME -> text.length() == greatest && FormatText.isDate(text);
            case BOOLEAN -> ElementReader.yesOrNo(text) != null;
            case BINARY -> true;
        };
    }

    private boolean hasLength(int length) {
        return length >= least && length <= greatest;
    }

    private static ValueFormat fixed(Kind kind, int length) {
        return new ValueFormat(kind, length, length, 0);
    }

    private static ValueFormat measured(String text, Matcher matcher) {
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A format such as an..18, n8, n..16,2, d10 or ul is required; came \""
                    + ElementText.cut(text) + "\".");
        }
        Kind kind = matcher.group(1).equals("an")
                ? Kind.ALPHANUMERIC
                : matcher.group(1).equals("n") ? Kind.NUMERIC : Kind.ALPHABETIC;
        String fixed = matcher.group(2);
        String scale = matcher.group(5);
        int digits = scale == null ? 0 : Integer.parseInt(scale);
        if (fixed != null) {
            return new ValueFormat(kind, Integer.parseInt(fixed), Integer.parseInt(fixed), digits);
        }
        int least = matcher.group(3).isEmpty() ? 0 : Integer.parseInt(matcher.group(3));
        return new ValueFormat(kind, least, Integer.parseInt(matcher.group(4)), digits);
    }

    /** The notation. */
    @Override
    public String toString() {
        if (!kind.isMeasured()) {
            return kind == Kind.DATE || kind == Kind.DATE_TIME ? kind.letters + greatest : kind.letters;
        }
        String lengths = least == greatest ? String.valueOf(least) : (least == 0 ? "" : least) + ".." + greatest;
        return kind.letters + lengths + (scale == 0 ? "" : "," + scale);
    }
}
