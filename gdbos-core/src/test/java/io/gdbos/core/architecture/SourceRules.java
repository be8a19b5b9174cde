package io.gdbos.core.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What only the sources tell. */
final class SourceRules {
    private SourceRules() {}

    /** The packages below a source root whose {@code package-info.java} is missing or lacks something. */
    static List<String> incompletePackages(Path sources) throws IOException {
        TreeSet<Path> packages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> packages.add(file.getParent()));
        }
        return packages.stream().flatMap(SourceRules::complaints).toList();
    }

    private static Stream<String> complaints(Path directory) {
        Path info = directory.resolve("package-info.java");
        if (!Files.exists(info)) {
            return Stream.of(directory + " has no package-info.java");
        }
        String text = read(info);
        return Stream.of("@NullMarked", "<pre>{@code")
                .filter(part -> !text.contains(part))
                .map(part -> info + " has no " + part);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
