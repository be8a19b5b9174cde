package io.gdbos.core.testkit.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the small resources of the sample city: lines of comma-separated cells without quotes. Thread-safe. */
public final class SampleData {
    private SampleData() {}

    /**
     * Reads one resource.
     *
     * @param name the name of the file
     * @return its lines in order, split at commas; comments are left out
     */
    public static List<String[]> rows(String name) {
        try (InputStream in = SampleData.class.getResourceAsStream("/io/gdbos/core/testkit/" + name)) {
            if (in == null) {
                throw new IllegalStateException("Resource \"" + name + "\" is missing from the jar.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("Resource \"" + name + "\" cannot be read.", failure);
        }
    }
}
