package io.gdbos.examples.enrolment;

import io.gdbos.core.jdbc.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Another process that holds a season's database until its input ends. */
final class StoreHolder implements AutoCloseable {
    private final Process process;

    private StoreHolder(Process process) {
        this.process = process;
    }

    /** Returns when the database is held. */
    static StoreHolder hold(Path db) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreHolder.class.getName(),
                        db.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        if (!"held".equals(lines.readLine())) {
            throw new IllegalStateException("The other process did not get the database.");
        }
        return new StoreHolder(process);
    }

    /** Fails when the other process ended early. */
    void stillHolds() {
        if (!process.isAlive()) {
            throw new IllegalStateException("The other process ended and let go of the database.");
        }
    }

    @Override
    public void close() throws IOException {
        process.outputWriter().close();
        process.onExit().join();
    }

    /** Holds the database that the argument names. */
    public static void main(String[] args) throws IOException {
        try (Store store = Store.embedded(Path.of(args[0]), "gdbos")) {
            store.newUnit();
            System.out.println("held");
            new InputStreamReader(System.in, StandardCharsets.UTF_8).read();
        }
    }
}
