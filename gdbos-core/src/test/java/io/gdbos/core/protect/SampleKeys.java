package io.gdbos.core.protect;

import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/** Keys and randomness for tests: the same each time. */
public final class SampleKeys {
    private SampleKeys() {}

    /** A generator that gives the same bytes in every run. */
    public static SecureRandom random() {
        try {
            SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
            random.setSeed(2026);
            return random;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key of which the secret follows from its id. */
    public static KeyMaterial key(String id) {
        return KeyMaterial.of(id, Sm3.digest(id.getBytes(StandardCharsets.UTF_8)));
    }
}
