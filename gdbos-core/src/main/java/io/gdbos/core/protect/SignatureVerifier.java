package io.gdbos.core.protect;

/** The port to who checks signatures. Implementations are thread-safe. */
@FunctionalInterface
public interface SignatureVerifier {
    /**
     * Checks a signature.
     *
     * @param content the bytes that were signed
     * @param signature the signature
     * @return whether it is the signature of this content under a known key
     */
    Check verify(byte[] content, DetachedSignature signature);

    /** What came of checking. Immutable. */
    enum Check {
        /** The key's holder has signed this content. */
        VALID,
        /** The content or the signature was changed, or the signature is no signature. */
        INVALID,
        /** The public key of that id is not at hand. */
        UNKNOWN_KEY
    }
}
