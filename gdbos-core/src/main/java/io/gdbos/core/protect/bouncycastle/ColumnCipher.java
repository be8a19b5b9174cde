package io.gdbos.core.protect.bouncycastle;

import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;

/**
 * SM4-GCM under the key of one column. Ciphers that are made ready are kept, since the tables for a key cost more than a
 * short value; there are never more of them than threads that came at the same time. Thread-safe.
 */
final class ColumnCipher {
    static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;
    private static final int TAG_BYTES = TAG_BITS / 8;
    private static final long MOST_MESSAGES = 1L << 32;

    private final KeyParameter key;
    private final String name;
    private final String keyId;
    private final AtomicLong messages = new AtomicLong();
    private final ConcurrentLinkedQueue<GCMModeCipher> sealing = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<GCMModeCipher> opening = new ConcurrentLinkedQueue<>();

    ColumnCipher(byte[] key, String name, String keyId) {
        this.key = new KeyParameter(key);
        this.name = name;
        this.keyId = keyId;
    }

    /** Gives nonce, ciphertext and tag. */
    byte[] seal(byte[] nonce, byte[] associated, byte[] plain) {
        if (messages.incrementAndGet() > MOST_MESSAGES) {
            throw new IllegalStateException(
                    "Column " + name + " was written 2^32 times under key \"" + keyId + "\"; a new key is due.");
        }
        byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + plain.length + TAG_BYTES);
        try {
            run(sealing, true, nonce, associated, plain, 0, plain.length, sealed, NONCE_BYTES);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("Sealing cannot find a wrong tag.", e);
        }
        return sealed;
    }

    /** Gives the plain bytes, or null when the tag does not fit. */
    byte @Nullable [] open(byte[] sealed, byte[] associated) {
        if (sealed.length < NONCE_BYTES + TAG_BYTES) {
            return null;
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] plain = new byte[sealed.length - NONCE_BYTES - TAG_BYTES];
        try {
            run(opening, false, nonce, associated, sealed, NONCE_BYTES, sealed.length - NONCE_BYTES, plain, 0);
            return plain;
        } catch (InvalidCipherTextException e) {
            return null;
        }
    }

    private void run(
            ConcurrentLinkedQueue<GCMModeCipher> ready,
            boolean isSealing,
            byte[] nonce,
            byte[] associated,
            byte[] in,
            int from,
            int length,
            byte[] out,
            int to)
            throws InvalidCipherTextException {
        GCMModeCipher known = ready.poll();
        GCMModeCipher cipher = known != null ? known : GCMBlockCipher.newInstance(new SM4Engine());
        // Without a key the cipher keeps the tables of the key it has.
        cipher.init(isSealing, new AEADParameters(known != null ? null : key, TAG_BITS, nonce, associated));
        int done = cipher.processBytes(in, from, length, out, to);
        cipher.doFinal(out, to + done);
        ready.offer(cipher);
    }
}
