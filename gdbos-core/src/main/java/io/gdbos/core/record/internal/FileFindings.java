package io.gdbos.core.record.internal;

import io.gdbos.core.Finding;

/** What may be wrong with a file as a whole or with a row of it, one maker for each code. */
public final class FileFindings {
    /** A file without a header. */
    public static final String NO_HEADER = "GDB-REC-011";
    /** A column that is not there. */
    public static final String NO_COLUMN = "GDB-REC-012";
    /** A column that is asked for and comes twice. */
    public static final String COLUMN_ASKED_FOR_TWICE = "GDB-REC-013";
    /** A row with more or fewer cells than the header. */
    public static final String WIDTH = "GDB-REC-014";
    /** Text that is not in the form of its format. */
    public static final String FORM = "GDB-REC-015";
    /** Bytes that no encoding explains. */
    public static final String ENCODING = "GDB-REC-016";
    /** A cell, a row or a header beyond the limits. */
    public static final String LIMIT = "GDB-REC-018";
    /** A file that no format knows. */
    public static final String UNKNOWN_FORMAT = "GDB-REC-019";
    /** What was recognised. */
    public static final String RECOGNISED = "GDB-REC-020";
    /** Text in UTF-8 that may be meant as GB18030. */
    public static final String AMBIGUOUS = "GDB-REC-021";
    /** A column without a name. */
    public static final String COLUMN_WITHOUT_NAME = "GDB-REC-022";
    /** A character NUL. */
    public static final String NUL = "GDB-REC-023";

    /** Two columns of one name. */
    public static final String COLUMN_TWICE = "GDB-REC-026";
    /** A column that a later row brings. */
    public static final String LATE_COLUMN = "GDB-REC-024";
    /** A list or an object where a value is expected. */
    public static final String NESTED = "GDB-REC-025";

    private FileFindings() {}

    /**
     * A file that has no header.
     *
     * @param place where
     * @return the finding
     */
    public static Finding noHeader(String place) {
        return Finding.error(NO_HEADER, place, "File \"" + place + "\" has no header.", "文件“" + place + "”没有表头。");
    }

    /**
     * A file that lacks a column.
     *
     * @param name the name of the file
     * @param column the name of the column
     * @return the finding
     */
    public static Finding noColumn(String name, String column) {
        return Finding.error(
                NO_COLUMN,
                name + ", column " + column,
                "File \"" + name + "\" has no column \"" + column + "\".",
                "文件“" + name + "”缺少列“" + column + "”。");
    }

    /**
     * A header in which a name comes twice.
     *
     * @param place where
     * @param name the name of the file
     * @param column the name of the column
     * @return the finding
     */
    public static Finding columnTwice(String place, String name, String column) {
        return Finding.warning(
                COLUMN_TWICE,
                place,
                "File \"" + name + "\" has column \"" + column + "\" twice.",
                "文件“" + name + "”中列“" + column + "”重复。");
    }

    /**
     * A column that is asked for and comes twice, so that nobody knows which is meant.
     *
     * @param name the name of the file
     * @param column the name of the column
     * @return the finding
     */
    public static Finding columnAskedForTwice(String name, String column) {
        return Finding.error(
                COLUMN_ASKED_FOR_TWICE,
                name + ", column " + column,
                "File \"" + name + "\" has column \"" + column + "\" twice.",
                "文件“" + name + "”中列“" + column + "”重复。");
    }

    /**
     * A header in which a name is empty.
     *
     * @param place where
     * @return the finding
     */
    public static Finding columnWithoutName(String place) {
        return Finding.warning(
                COLUMN_WITHOUT_NAME, place, "The header has no name here (" + place + ").", "此列没有列名（" + place + "）。");
    }

    /**
     * A row with more or fewer cells than the header.
     *
     * @param place where
     * @param expected how many cells there must be
     * @param actual how many there are
     * @return the finding
     */
    public static Finding width(String place, int expected, int actual) {
        return Finding.error(
                WIDTH,
                place,
                "This row must have " + expected + " cells as the header has; it has " + actual + " (" + place + ").",
                "本行应有" + expected + "列，实有" + actual + "列（" + place + "）。");
    }

    /**
     * Text that is not in the form of its format; the English text is the beginning of a sentence.
     *
     * @param place where
     * @param english the problem
     * @param chinese the problem
     * @return the finding
     */
    public static Finding form(String place, String english, String chinese) {
        return Finding.error(FORM, place, english + " (" + place + ").", chinese + "（" + place + "）。");
    }

    /**
     * Bytes that are malformed in the encoding of the text.
     *
     * @param place where
     * @param malformed the bytes
     * @return the finding
     */
    public static Finding encoding(String place, MalformedTextException malformed) {
        return Finding.error(
                ENCODING,
                place,
                "The bytes " + malformed.bytes() + " at offset " + malformed.offset() + " are not "
                        + malformed.encoding() + ", in which the text before them is (" + place + ").",
                "第" + malformed.offset() + "字节处的" + malformed.bytes() + "不是合法的" + malformed.encoding() + "编码，而其前的文本是（"
                        + place + "）。");
    }

    /**
     * Something beyond the limits; the English text is the beginning of a sentence.
     *
     * @param place where
     * @param english the problem
     * @param chinese the problem
     * @return the finding
     */
    public static Finding limit(String place, String english, String chinese) {
        return Finding.error(LIMIT, place, english + " (" + place + ").", chinese + "（" + place + "）。");
    }

    /**
     * A file that no format knows.
     *
     * @param name the name of the file
     * @param known the formats
     * @return the finding
     */
    public static Finding unknownFormat(String name, String known) {
        return Finding.error(
                UNKNOWN_FORMAT,
                name,
                "File \"" + name + "\" is in none of the formats " + known + ".",
                "文件“" + name + "”不是可识别的格式（" + known + "）。");
    }

    /**
     * What a file was recognised as.
     *
     * @param name the name of the file
     * @param english the problem
     * @param chinese the problem
     * @return the finding
     */
    public static Finding recognised(String name, String english, String chinese) {
        return Finding.info(
                RECOGNISED,
                name,
                "File \"" + name + "\" was recognised as " + english + ".",
                "文件“" + name + "”识别为" + chinese + "。");
    }

    /**
     * A text read as UTF-8 that could be GB18030 as well.
     *
     * @param name the name of the file
     * @return the finding
     */
    public static Finding ambiguous(String name) {
        return Finding.warning(
                AMBIGUOUS,
                name,
                "The text of \"" + name + "\" is read as UTF-8; it could be GB18030 as well.",
                "文件“" + name + "”按UTF-8读取，但也可能是GB18030编码。");
    }

    /**
     * A row with a character NUL.
     *
     * @param place where
     * @return the finding
     */
    public static Finding nul(String place) {
        return Finding.error(
                NUL,
                place,
                "The character NUL must not occur in text; the row is passed over (" + place + ").",
                "文本中不得出现NUL字符，本行已略过（" + place + "）。");
    }

    /**
     * A column that a later row brings.
     *
     * @param place where
     * @return the finding
     */
    public static Finding lateColumn(String place) {
        return Finding.info(
                LATE_COLUMN, place, "The column appears here first (" + place + ").", "该列首次出现于此（" + place + "）。");
    }

    /**
     * A row in which a list or an object stands.
     *
     * @param place where
     * @return the finding
     */
    public static Finding nested(String place) {
        return Finding.warning(
                NESTED,
                place,
                "A list or an object stands in a row; it is kept as its JSON text (" + place + ").",
                "本行含有嵌套的列表或对象，按JSON文本保留（" + place + "）。");
    }
}
