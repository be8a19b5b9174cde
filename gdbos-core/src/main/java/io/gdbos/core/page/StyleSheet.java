package io.gdbos.core.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The style sheet of a page. It stands unescaped in the page, so it may hold nothing that HTML and XML read differently.
 * Immutable.
 */
record StyleSheet(String css) implements Html {
    private static final String RESOURCE = "page.css";

    StyleSheet {
        if (css.indexOf('<') >= 0 || css.indexOf('&') >= 0 || css.contains("url(") || css.contains("@import")) {
            throw new IllegalArgumentException("A style sheet must hold no <, &, url( or @import.");
        }
    }

    static StyleSheet ofPages() {
        try (InputStream in = StyleSheet.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Resource " + RESOURCE + " is missing beside " + StyleSheet.class + ".");
            }
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new StyleSheet(css.replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The source expression by which a content security policy admits this style sheet and no other. */
    String cspSource() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
