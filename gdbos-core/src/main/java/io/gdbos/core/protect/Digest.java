package io.gdbos.core.protect;

/**
 * A running digest. {@link Sm3} is the one that comes with the SDK; a certified module may stand in its place. Confined
 * to one thread.
 */
public interface Digest {
    /**
     * Takes more content.
     *
     * @param bytes holds the content
     * @param offset where it begins
     * @param length how many bytes
     * @return this digest
     */
    Digest update(byte[] bytes, int offset, int length);

    /**
     * Takes more content.
     *
     * @param bytes the content
     * @return this digest
     */
    default Digest update(byte[] bytes) {
        return update(bytes, 0, bytes.length);
    }

    /**
     * Ends, and begins anew: the digest may be used again.
     *
     * @return the digest of all content since the beginning
     */
    byte[] finish();

    /**
     * How long the digest is.
     *
     * @return the length in bytes
     */
    int length();
}
