package io.gdbos.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A main class run in a process of its own, with what it printed. */
record ChildProcess(int exitCode, String out, String err) {

    static ChildProcess run(Class<?> main, Path directory, String... args) throws IOException, InterruptedException {
        return await(start(main, directory, args), directory);
    }

    static Process start(Class<?> main, Path directory, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(directory.resolve("stdout.txt").toFile())
                .redirectError(directory.resolve("stderr.txt").toFile())
                .start();
    }

    static ChildProcess await(Process process, Path directory) throws IOException, InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The child process did not end within 60 s.");
        }
        return new ChildProcess(
                process.exitValue(),
                Files.readString(directory.resolve("stdout.txt"), StandardCharsets.UTF_8),
                Files.readString(directory.resolve("stderr.txt"), StandardCharsets.UTF_8));
    }

    List<String> errorLines() {
        return err.lines().toList();
    }
}
