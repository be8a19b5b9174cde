package io.gdbos.core.record;

import java.nio.charset.Charset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a source is read. Whatever is null is detected. Immutable.
 *
 * @param encoding the encoding of its text, or null: a byte order mark decides, then strict UTF-8, then strict GB18030
 * @param delimiter what separates fields, or null: comma, semicolon or tab, whichever the first rows agree on
 * @param sheet the name of the sheet, or null: the first one that is not hidden
 * @param headerRow how many rows there are up to the header, itself included; 1 unless titles stand above it
 * @param findingsPerCode how many findings of one code are kept; all are counted
 * @param limits when the source is refused
 */
public record ReadOptions(
        @Nullable Charset encoding,
        @Nullable Character delimiter,
        @Nullable String sheet,
        int headerRow,
        int findingsPerCode,
        ReadLimits limits) {
    private static final ReadOptions STANDARD = new ReadOptions(null, null, null, 1, 100, ReadLimits.standard());

    /** Checks the numbers. */
    public ReadOptions {
        Objects.requireNonNull(limits, "limits");
        if (headerRow < 1 || findingsPerCode < 1) {
            throw new IllegalArgumentException("The header stands in row 1 or below, and at least 1 finding is kept; "
                    + "came " + headerRow + " and " + findingsPerCode + ".");
        }
    }

    /**
     * Everything detected, the header in the first row, 100 findings of each code, the standard limits.
     *
     * @return the options
     */
    public static ReadOptions standard() {
        return STANDARD;
    }

    /**
     * These options with an encoding that is not detected.
     *
     * @param charset the encoding
     * @return new options
     */
    public ReadOptions withEncoding(Charset charset) {
        return new ReadOptions(charset, delimiter, sheet, headerRow, findingsPerCode, limits);
    }

    /**
     * These options with a separator that is not detected.
     *
     * @param separator what separates fields
     * @return new options
     */
    public ReadOptions withDelimiter(char separator) {
        return new ReadOptions(encoding, separator, sheet, headerRow, findingsPerCode, limits);
    }

    /**
     * These options for one sheet, hidden or not.
     *
     * @param name its name
     * @return new options
     */
    public ReadOptions withSheet(String name) {
        return new ReadOptions(encoding, delimiter, name, headerRow, findingsPerCode, limits);
    }

    /**
     * These options with titles above the header.
     *
     * @param row how many rows there are up to the header, itself included
     * @return new options
     */
    public ReadOptions withHeaderRow(int row) {
        return new ReadOptions(encoding, delimiter, sheet, row, findingsPerCode, limits);
    }

    /**
     * These options with another number of findings.
     *
     * @param perCode how many findings of one code are kept
     * @return new options
     */
    public ReadOptions withFindings(int perCode) {
        return new ReadOptions(encoding, delimiter, sheet, headerRow, perCode, limits);
    }

    /**
     * These options with other limits.
     *
     * @param other the limits
     * @return new options
     */
    public ReadOptions withLimits(ReadLimits other) {
        return new ReadOptions(encoding, delimiter, sheet, headerRow, findingsPerCode, other);
    }
}
