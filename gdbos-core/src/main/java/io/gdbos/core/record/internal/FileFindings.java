package io.gdbos.core.record.internal;

import io.gdbos.core.Finding;

/** What may be wrong with a file as a whole or with a row of it, one maker for each code. */
public final class FileFindings {
    /** A file without a header. */
    public static final String NO_HEADER = "GDB-REC-011";
    /** A column that is not there. */
    public static final String NO_COLUMN = "GDB-REC-012";
    /** Two columns of one name. */
    public static final String COLUMN_TWICE = "GDB-REC-013";
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

    private FileFindings() {}

    public static Finding noHeader(String place) {
        return Finding.error(NO_HEADER, place, "File \"" + place + "\" has no header.", "文件“" + place + "”没有表头。");
    }

    public static Finding noColumn(String name, String column) {
        return Finding.error(
                NO_COLUMN,
                name + ", column " + column,
                "File \"" + name + "\" has no column \"" + column + "\".",
                "文件“" + name + "”缺少列“" + column + "”。");
    }

    public static Finding columnTwice(String place, String name, String column) {
        return Finding.warning(
                COLUMN_TWICE,
                place,
                "File \"" + name + "\" has column \"" + column + "\" twice.",
                "文件“" + name + "”中列“" + column + "”重复。");
    }

    public static Finding columnWithoutName(String place) {
        return Finding.warning(
                COLUMN_WITHOUT_NAME, place, "The header has no name here (" + place + ").", "此列没有列名（" + place + "）。");
    }

    public static Finding width(String place, int expected, int actual) {
        return Finding.error(
                WIDTH,
                place,
                "This row must have " + expected + " cells as the header has; it has " + actual + " (" + place + ").",
                "本行应有" + expected + "列，实有" + actual + "列（" + place + "）。");
    }

    public static Finding form(String place, String english, String chinese) {
        return Finding.error(FORM, place, english + " (" + place + ").", chinese + "（" + place + "）。");
    }

    public static Finding encoding(String place, MalformedTextException malformed) {
        return Finding.error(
                ENCODING,
                place,
                "The bytes " + malformed.bytes() + " at offset " + malformed.offset() + " are not "
                        + malformed.encoding() + ", in which the text before them is (" + place + ").",
                "第" + malformed.offset() + "字节处的" + malformed.bytes() + "不是合法的" + malformed.encoding() + "编码，而其前的文本是（"
                        + place + "）。");
    }

    public static Finding limit(String place, String english, String chinese) {
        return Finding.error(LIMIT, place, english + " (" + place + ").", chinese + "（" + place + "）。");
    }

    public static Finding unknownFormat(String name, String known) {
        return Finding.error(
                UNKNOWN_FORMAT,
                name,
                "File \"" + name + "\" is in none of the formats " + known + ".",
                "文件“" + name + "”不是可识别的格式（" + known + "）。");
    }

    public static Finding recognised(String name, String english, String chinese) {
        return Finding.info(
                RECOGNISED,
                name,
                "File \"" + name + "\" was recognised as " + english + ".",
                "文件“" + name + "”识别为" + chinese + "。");
    }

    public static Finding ambiguous(String name) {
        return Finding.warning(
                AMBIGUOUS,
                name,
                "The text of \"" + name + "\" is read as UTF-8; it could be GB18030 as well.",
                "文件“" + name + "”按UTF-8读取，但也可能是GB18030编码。");
    }

    public static Finding nul(String place) {
        return Finding.error(
                NUL,
                place,
                "The character NUL must not occur in text; the row is passed over (" + place + ").",
                "文本中不得出现NUL字符，本行已略过（" + place + "）。");
    }
}
