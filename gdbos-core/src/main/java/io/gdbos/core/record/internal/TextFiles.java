package io.gdbos.core.record.internal;

import io.gdbos.core.GdbosException;
import io.gdbos.core.record.RefusedFileException;
import java.io.UncheckedIOException;

/** What the formats made of text have in common. */
public final class TextFiles {
    private TextFiles() {}

    /**
     * The exception for a text that cannot be read.
     *
     * @param name the name of the file
     * @param place how far it was read
     * @param failure what failed
     * @return the exception; a refusal when the encoding is broken
     */
    public static GdbosException unreadable(String name, String place, UncheckedIOException failure) {
        return failure.getCause() instanceof MalformedTextException malformed
                ? new RefusedFileException(
                        FileFindings.encoding(place, malformed),
                        "Maybe two files in different encodings were joined, or the file is no text.",
                        failure)
                : new GdbosException("File \"" + name + "\" cannot be read.", failure);
    }
}
