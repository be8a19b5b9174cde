package io.gdbos.core.protect;

/** The port to who signs: a key at hand, a signature service, a certified module. Implementations are thread-safe. */
public interface Signer {
    /**
     * Signs content.
     *
     * @param content the bytes to sign
     * @return the signature, with the id of the key
     */
    DetachedSignature sign(byte[] content);

    /**
     * The key that signs.
     *
     * @return its id
     */
    String keyId();
}
