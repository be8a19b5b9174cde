package io.gdbos.core.record;

import io.gdbos.core.FindingLog;
import java.util.List;
import java.util.function.Consumer;

/**
 * Rows of one file or table, in their order, in memory that does not grow with their number. What is wrong with a row
 * is a finding, and the row is passed over; what makes the rest unreadable is a {@link RefusedFileException}, so that
 * nobody takes a part for the whole. Confined to one thread.
 */
public interface RowSource extends AutoCloseable {
    /**
     * What was recognised.
     *
     * @return the profile; its encoding is final only after the last row
     */
    SourceProfile profile();

    /**
     * The names of the columns. A source whose rows bring their own names, such as JSON Lines, appends those that it
     * meets later; no name ever moves.
     *
     * @return the names from left to right; a name may be empty or come twice, and is then in the findings
     */
    List<String> header();

    /**
     * Goes to the next row.
     *
     * @return false when there is none
     * @throws RefusedFileException when the source cannot be read further
     */
    boolean next();

    /**
     * The row that {@link #next()} went to.
     *
     * @return the row, always the same object
     */
    Row row();

    /**
     * What has been found so far. Those who check the rows may add to it.
     *
     * @return the log
     */
    FindingLog findings();

    /**
     * Says where a cell stands, as findings say it: source, sheet, row, column and its name.
     *
     * @param row the number of a row, from {@link Row#number()}
     * @param column the column, from 0; a negative one is left out
     * @return the place
     */
    String place(long row, int column);

    /**
     * Shows all rows that are left.
     *
     * @param visitor is shown each row
     * @throws RefusedFileException when the source cannot be read further
     */
    default void forEachRow(Consumer<? super Row> visitor) {
        while (next()) {
            visitor.accept(row());
        }
    }

    @Override
    void close();
}
