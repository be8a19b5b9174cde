package io.gdbos.examples.cli.evaluate;

import java.util.List;

/**
 * An address with the parts that people marked in it. Immutable.
 *
 * @param line the line of the file on which it begins, from 1
 * @param text the address
 * @param parts the parts in order
 */
public record TaggedAddress(int line, String text, List<Part> parts) {
    /** Copies the parts. */
    public TaggedAddress {
        parts = List.copyOf(parts);
    }

    /**
     * One part. Places count code points.
     *
     * @param start where it begins
     * @param end where it ends, exclusive
     * @param tag what it is
     */
    public record Part(int start, int end, String tag) {}
}
