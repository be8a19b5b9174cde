package io.gdbos.core.protect;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Where a protected value stands. It is authenticated together with the value, so that a ciphertext that somebody moved
 * to another cell cannot be read there. Immutable.
 *
 * @param resource the table or data resource, such as {@code wf_event}
 * @param field the column or field, such as {@code payload}
 * @param record the key of the record
 */
public record Cell(String resource, String field, String record) {
    /** Checks for null. */
    public Cell {
        Objects.requireNonNull(resource, "resource");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(record, "record");
    }

    /**
     * The cell as bytes, which no other cell shares.
     *
     * @return the parts in UTF-8, each but the last behind its length
     */
    public byte[] bytes() {
        return (resource.length() + ":" + resource + field.length() + ":" + field + record)
                .getBytes(StandardCharsets.UTF_8);
    }
}
