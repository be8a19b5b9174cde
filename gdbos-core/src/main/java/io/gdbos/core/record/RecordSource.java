package io.gdbos.core.record;

import io.gdbos.core.FindingLog;
import java.util.function.Consumer;

/**
 * Records one after another, in memory that does not grow with their number, whatever they are read from. What is wrong
 * with a record is among the findings; the record is given all the same, with texts that no element could read kept as
 * texts. Confined to one thread.
 */
public interface RecordSource extends AutoCloseable {
    /**
     * What every record holds.
     *
     * @return the schema
     */
    RecordSchema schema();

    /**
     * Goes to the next record.
     *
     * @return false when there is none
     * @throws RefusedFileException when the source cannot be read further
     */
    boolean next();

    /**
     * The record that {@link #next()} went to.
     *
     * @return the record, which may be kept
     */
    DataRecord record();

    /**
     * Says where a value of the record stands.
     *
     * @param element the id of its element
     * @return the place, as findings say it
     */
    String place(String element);

    /**
     * What has been found so far.
     *
     * @return the log
     */
    FindingLog findings();

    /**
     * Shows all records that are left.
     *
     * @param visitor is shown each record
     * @throws RefusedFileException when the source cannot be read further
     */
    default void forEachRecord(Consumer<? super DataRecord> visitor) {
        while (next()) {
            visitor.accept(record());
        }
    }

    @Override
    void close();
}
