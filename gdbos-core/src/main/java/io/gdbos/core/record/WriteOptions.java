package io.gdbos.core.record;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * How a file is written. A format takes what concerns it. Immutable.
 *
 * @param encoding the encoding of text
 * @param hasByteOrderMark whether a byte order mark is written, as older spreadsheet programs need it for UTF-8
 * @param delimiter what separates fields
 * @param sheet the name of the sheet
 * @param guardsFormulas whether a text that a spreadsheet program would run as a formula is written with an apostrophe
 *     before it; this project's readers take it off again
 */
public record WriteOptions(
        Charset encoding, boolean hasByteOrderMark, char delimiter, String sheet, boolean guardsFormulas) {
    private static final WriteOptions STANDARD = new WriteOptions(StandardCharsets.UTF_8, false, ',', "Sheet1", true);

    /** Checks for null. */
    public WriteOptions {
        Objects.requireNonNull(encoding, "encoding");
        Objects.requireNonNull(sheet, "sheet");
    }

    /**
     * UTF-8 without a mark, commas, a sheet named Sheet1, formulas guarded.
     *
     * @return the options
     */
    public static WriteOptions standard() {
        return STANDARD;
    }

    /**
     * These options with another encoding.
     *
     * @param charset the encoding
     * @param withMark whether a byte order mark is written
     * @return new options
     */
    public WriteOptions withEncoding(Charset charset, boolean withMark) {
        return new WriteOptions(charset, withMark, delimiter, sheet, guardsFormulas);
    }

    /**
     * These options with another separator.
     *
     * @param separator what separates fields
     * @return new options
     */
    public WriteOptions withDelimiter(char separator) {
        return new WriteOptions(encoding, hasByteOrderMark, separator, sheet, guardsFormulas);
    }

    /**
     * These options with another name for the sheet.
     *
     * @param name the name
     * @return new options
     */
    public WriteOptions withSheet(String name) {
        return new WriteOptions(encoding, hasByteOrderMark, delimiter, name, guardsFormulas);
    }

    /**
     * These options for files that no spreadsheet program opens.
     *
     * @return new options that write every text as it is
     */
    public WriteOptions withoutGuard() {
        return new WriteOptions(encoding, hasByteOrderMark, delimiter, sheet, false);
    }
}
