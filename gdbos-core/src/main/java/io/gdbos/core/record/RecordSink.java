package io.gdbos.core.record;

/**
 * Takes records and writes them somewhere. What was written appears whole at {@link #commit()}; closed without it, the
 * sink leaves nothing behind. Confined to one thread.
 */
public interface RecordSink extends AutoCloseable {
    /**
     * Writes a record.
     *
     * @param record a record of the sink's schema
     * @throws IllegalArgumentException when the record is of another schema
     * @throws io.gdbos.core.GdbosException when it cannot be written
     */
    void write(DataRecord record);

    /**
     * Ends what is written and makes it seen.
     *
     * @throws io.gdbos.core.GdbosException when it cannot be written
     */
    void commit();

    @Override
    void close();
}
