package io.gdbos.workflow;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** What cases get from outside while they run: the time, and salts for their events. Thread-safe. */
record Surroundings(CaseClock clock, @Nullable SecureRandom random) {
    private static final int SALT_BYTES = 16;

    /** A salt for one event; empty where there is no source of salts. */
    String salt() {
        if (random == null) {
            return "";
        }
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
