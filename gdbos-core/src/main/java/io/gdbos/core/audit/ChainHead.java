package io.gdbos.core.audit;

import io.gdbos.core.protect.Digests;
import io.gdbos.core.protect.Sm3;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * How far a chain has come. Immutable.
 *
 * @param writer the id of the writer whose chain it is
 * @param sequence the number of its last entry, counted from 1; 0 for an empty chain
 * @param hash the hash of its last entry, 64 hexadecimal digits; of an empty chain, the digest of the writer's id
 */
public record ChainHead(String writer, long sequence, String hash) {
    /** Checks the form. */
    public ChainHead {
        Objects.requireNonNull(writer, "writer");
        if (writer.isBlank() || sequence < 0 || hash.length() != 2 * Sm3.LENGTH) {
            throw new IllegalArgumentException(
                    "A chain needs a writer, a sequence from 0 and a hash of 64 digits; came \"" + writer + "\", "
                            + sequence + ", \"" + hash + "\".");
        }
    }

    /**
     * The head of a chain without entries.
     *
     * @param writer the id of the writer
     * @return the head
     */
    public static ChainHead empty(String writer) {
        byte[] start = ("gdbos audit chain of " + writer).getBytes(StandardCharsets.UTF_8);
        return new ChainHead(writer, 0, Digests.hex(Sm3.digest(start)));
    }
}
