package io.gdbos.core.audit;

import io.gdbos.core.protect.Sm3;
import java.util.Objects;

/**
 * The entries of one chain between two roots. Immutable.
 *
 * @param writer the id of the writer whose chain it is
 * @param first the number of its first entry
 * @param last the number of its last entry; one less than the first when nothing was appended since the root before
 * @param hash the hash of the chain at its last entry, 64 hexadecimal digits
 * @param tree the root of the hash tree over the hashes of its entries, 64 hexadecimal digits; empty when it has no
 *     entries, or was sealed by version 1 of the log, which knew no trees
 */
public record ChainSegment(String writer, long first, long last, String hash, String tree) {
    /** Checks the form. */
    public ChainSegment {
        Objects.requireNonNull(writer, "writer");
        boolean isHash = hash.length() == 2 * Sm3.LENGTH && (tree.isEmpty() || tree.length() == 2 * Sm3.LENGTH);
        if (writer.isBlank() || first < 1 || last < first - 1 || !isHash) {
            throw new IllegalArgumentException("A segment needs a writer, its entries and hashes of 64 digits; came \""
                    + writer + "\", " + first + " to " + last + ".");
        }
    }

    /**
     * How far its chain has come with it.
     *
     * @return the head
     */
    public ChainHead head() {
        return new ChainHead(writer, last, hash);
    }

    /**
     * How many entries it has.
     *
     * @return the number, 0 or more
     */
    public long size() {
        return last - first + 1;
    }

    byte[] digest() {
        CanonicalBytes form = new CanonicalBytes()
                .text("gdbos audit segment")
                .text(writer)
                .number(first)
                .number(last)
                .text(hash)
                .text(tree);
        return new Sm3().update(form.array(), 0, form.length()).finish();
    }
}
