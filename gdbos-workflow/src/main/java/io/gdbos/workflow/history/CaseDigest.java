package io.gdbos.workflow.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest behind ids from content and behind the chain of events. Immutable. */
public final class CaseDigest {
    private CaseDigest() {}

    /**
     * The digest of a text.
     *
     * @param text the text, taken as UTF-8
     * @return 64 hexadecimal digits
     */
    public static String of(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
