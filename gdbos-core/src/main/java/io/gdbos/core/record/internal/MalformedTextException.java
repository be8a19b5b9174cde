package io.gdbos.core.record.internal;

import java.io.IOException;
import java.io.Serial;

/** Bytes that the encoding of a text does not allow. Immutable. */
public final class MalformedTextException extends IOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String encoding;
    private final long offset;
    private final String bytes;

    MalformedTextException(String encoding, long offset, String bytes) {
        super("Not " + encoding + " at byte " + offset + ": " + bytes);
        this.encoding = encoding;
        this.offset = offset;
        this.bytes = bytes;
    }

    /**
     * The encoding in which the text was read.
     *
     * @return its name
     */
    public String encoding() {
        return encoding;
    }

    /**
     * Where the bytes stand.
     *
     * @return their offset from the beginning of the file, from 0
     */
    public long offset() {
        return offset;
    }

    /**
     * The bytes.
     *
     * @return their hexadecimal digits, such as {@code C4 E3}
     */
    public String bytes() {
        return bytes;
    }
}
