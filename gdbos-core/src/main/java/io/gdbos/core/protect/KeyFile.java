package io.gdbos.core.protect;

import io.gdbos.core.GdbosException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Keys in a text file, for those who have no key service: a line for each key, {@code id hex:…} or {@code id base64:…},
 * the current one first; empty lines and lines that begin with {@code #} are left out. No message holds any of its
 * content but ids.
 */
public final class KeyFile {
    private static final int LARGEST = 64 * 1024;
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private KeyFile() {}

    /**
     * Reads the keys of a file.
     *
     * @param file the file, at most 64 KiB
     * @return the keys; the first line's is the current one
     * @throws GdbosException when the file cannot be read or a line has another form
     */
    public static KeyRing read(Path file) {
        List<KeyMaterial> keys = new ArrayList<>();
        byte[] content = content(file);
        try {
            int line = 0;
            for (int from = 0; from < content.length; ) {
                int to = from;
                while (to < content.length && content[to] != '\n') {
                    to++;
                }
                line++;
                addKey(keys, content, from, to, "Key file \"" + file + "\", line " + line);
                from = to + 1;
            }
        } finally {
            Arrays.fill(content, (byte) 0);
        }
        if (keys.isEmpty()) {
            throw new GdbosException("Key file \"" + file + "\" holds no key; a line \"id hex:…\" is required.");
        }
        try {
            return KeyRing.of(keys.get(0), keys.subList(1, keys.size()).toArray(KeyMaterial[]::new));
        } catch (IllegalArgumentException e) {
            throw new GdbosException("Key file \"" + file + "\": " + e.getMessage(), e);
        }
    }

    /**
     * Whether others than its owner may read or write a file, where the file system can tell.
     *
     * @param file the file
     * @return true when its permissions are wider than {@code 0600}
     */
    public static boolean isOpenToOthers(Path file) {
        try {
            return Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
        } catch (UnsupportedOperationException | IOException e) {
            return false;
        }
    }

    private static byte[] content(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new GdbosException(
                        "Key file \"" + file + "\" is larger than " + LARGEST / 1024 + " KiB; it cannot be one.");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new GdbosException("Key file \"" + file + "\" cannot be read.", e);
        }
    }

    private static void addKey(List<KeyMaterial> keys, byte[] content, int from, int to, String place) {
        int end = to;
        while (end > from && content[end - 1] <= ' ') {
            end--;
        }
        if (end == from || content[from] == '#') {
            return;
        }
        int space = from;
        while (space < end && content[space] != ' ') {
            space++;
        }
        int colon = space;
        while (colon < end && content[colon] != ':') {
            colon++;
        }
        String id = ascii(content, from, space);
        byte[] secret = new byte[0];
        try {
            secret = secret(ascii(content, space, colon).strip(), content, Math.min(colon + 1, end), end);
            keys.add(KeyMaterial.of(id, secret));
        } catch (IllegalArgumentException e) {
            // The cause would quote what was read; only the rule is told.
            throw new GdbosException(place + ": \"id hex:…\" or \"id base64:…\" with at least " + KeyMaterial.SHORTEST
                    + " bytes was expected.");
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    private static byte[] secret(String form, byte[] content, int from, int to) {
        if (form.equals("base64")) {
            byte[] text = Arrays.copyOfRange(content, from, to);
            try {
                return Base64.getDecoder().decode(text);
            } finally {
                Arrays.fill(text, (byte) 0);
            }
        }
        if (!form.equals("hex") || (to - from) % 2 != 0) {
            throw new IllegalArgumentException("no key");
        }
        byte[] secret = new byte[(to - from) / 2];
        for (int i = 0; i < secret.length; i++) {
            int high = Character.digit(content[from + 2 * i], 16);
            int low = Character.digit(content[from + 2 * i + 1], 16);
            if (high < 0 || low < 0) {
                throw new IllegalArgumentException("no key");
            }
            secret[i] = (byte) (high << 4 | low);
        }
        return secret;
    }

    private static String ascii(byte[] content, int from, int to) {
        return new String(content, from, to - from, StandardCharsets.US_ASCII);
    }
}
