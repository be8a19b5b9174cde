package io.gdbos.core.record;

/**
 * How much of a source is taken before it is refused, so that no source can exhaust memory. Immutable.
 *
 * @param cellCharacters the most characters ({@code char}s) of one cell
 * @param rowCharacters the most characters of all cells of one row
 * @param columns the most columns
 * @param sharedCharacters the most characters that a workbook's table of shared texts may have; it is kept in memory
 * @param inflatedBytes the most bytes that a compressed file may inflate to
 * @param inflationRatio how many times larger than the file its content may become
 */
public record ReadLimits(
        int cellCharacters,
        int rowCharacters,
        int columns,
        long sharedCharacters,
        long inflatedBytes,
        int inflationRatio) {
    private static final ReadLimits STANDARD = new ReadLimits(200_000, 2_000_000, 16_384, 64L << 20, 4L << 30, 200);

    /** Checks that all limits are positive. */
    public ReadLimits {
        if (cellCharacters < 1
                || rowCharacters < cellCharacters
                || columns < 1
                || sharedCharacters < 1
                || inflatedBytes < 1
                || inflationRatio < 1) {
            throw new IllegalArgumentException("Limits must be positive, and a row's at least a cell's; came "
                    + cellCharacters + ", " + rowCharacters + ", " + columns + ", " + sharedCharacters + ", "
                    + inflatedBytes + ", " + inflationRatio + ".");
        }
    }

    /**
     * 200,000 characters in a cell, 2 million in a row, 16,384 columns, 64 Mi shared characters, 4 GiB inflated, 200
     * times the file.
     *
     * @return the limits
     */
    public static ReadLimits standard() {
        return STANDARD;
    }

    /**
     * These limits with others for texts.
     *
     * @param cell the most characters of one cell
     * @param row the most characters of one row
     * @return new limits
     */
    public ReadLimits withCharacters(int cell, int row) {
        return new ReadLimits(cell, row, columns, sharedCharacters, inflatedBytes, inflationRatio);
    }

    /**
     * These limits with another one for columns.
     *
     * @param most the most columns
     * @return new limits
     */
    public ReadLimits withColumns(int most) {
        return new ReadLimits(cellCharacters, rowCharacters, most, sharedCharacters, inflatedBytes, inflationRatio);
    }

    /**
     * These limits with others for compressed files.
     *
     * @param shared the most characters of a workbook's table of shared texts
     * @param inflated the most bytes that a compressed file may inflate to
     * @param ratio how many times larger than the file its content may become
     * @return new limits
     */
    public ReadLimits withInflation(long shared, long inflated, int ratio) {
        return new ReadLimits(cellCharacters, rowCharacters, columns, shared, inflated, ratio);
    }
}
