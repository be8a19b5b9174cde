package io.gdbos.core.normalize;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables of this package. */
final class Tables {
    private Tables() {}

    /** The lines of a table without comments and empty ones. */
    static List<String> lines(String name) {
        try (InputStream stream = Tables.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "Table \"" + name + "\" is required beside " + Tables.class.getName() + "; it is not there.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
