package io.gdbos.core.record.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A file of 1 GB is read by a virtual machine that may use 24 MB. */
class LargeCsvIT {
    private static final long MEGABYTES = 1_024;

    @Test
    void memoryDoesNotGrowWithTheFile() throws Exception {
        Process reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeCsv.class.getName(),
                        Long.toString(MEGABYTES))
                .redirectErrorStream(true)
                .start();
        String said = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertTrue(reader.waitFor(2, TimeUnit.MINUTES), said);
        long rows = (MEGABYTES << 20) / LargeCsv.Rows.ROW.length - 1;
        assertEquals(rows + " rows, " + 3 * rows + " characters in the second column", said.strip());
    }
}
