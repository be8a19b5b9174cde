package io.gdbos.core.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that dies loses nothing that it acknowledged and leaves no half unit. */
final class CrashIT {
    private static final int ACKNOWLEDGED_BEFORE_KILL = 150;

    @TempDir
    private Path directory;

    @Test
    void nothing_acknowledged_is_lost_and_no_half_unit_is_left_when_the_process_is_killed() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int kill = 1; kill <= 3; kill++) {
            acknowledged.addAll(runAndKill("run" + kill, ACKNOWLEDGED_BEFORE_KILL * kill));
            try (Store store = Store.embedded(directory, "crash")) {
                Set<String> stored = new HashSet<>(store.list("select id from pair", row -> row.text(1)));
                List<String> lost =
                        acknowledged.stream().filter(id -> !stored.contains(id)).toList();
                assertEquals(List.of(), lost);
                assertEquals(
                        List.of(),
                        store.list("select id from pair group by id having count(*) <> 2", row -> row.text(1)));
            }
        }
    }

    private List<String> runAndKill(String run, int acknowledgements) throws IOException, InterruptedException {
        List<String> acknowledged = new ArrayList<>();
        Process process = start(run);
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            while (line != null) {
                acknowledged.add(line);
                if (acknowledged.size() == acknowledgements) {
                    assertInUse();
                    process.toHandle().destroyForcibly();
                }
                line = output.readLine();
            }
        } finally {
            process.destroyForcibly();
            process.waitFor();
        }
        assertTrue(acknowledged.size() >= acknowledgements, "The process ended early: " + acknowledged);
        // The kill may have cut the last line short.
        return acknowledged.subList(0, acknowledged.size() - 1);
    }

    private void assertInUse() {
        GdbosException failure = assertThrows(GdbosException.class, () -> Store.embedded(directory, "crash"));
        assertTrue(failure.getMessage().endsWith("is in use by another process."), failure::getMessage);
        assertEquals(1, failure.getMessage().lines().count());
    }

    private Process start(String run) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CrashWriter.class.getName(),
                        directory.toString(),
                        run)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
