package io.gdbos.examples.enrolment;

import io.gdbos.core.GdbosException;
import io.gdbos.core.protect.Sm3;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The digest that stands for one's own tables and rules: a database is claimed for exactly these bytes. */
final class FolderDigest {
    private static final int CHUNK = 1 << 16;

    private FolderDigest() {}

    /** The SM3 digest over names, sizes and bytes of the tables and the rules, in the order of their names. */
    static String of(Path folder) {
        try {
            Sm3 digest = new Sm3();
            for (Path file : files(folder)) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                digest.update((name + "\n" + Files.size(file) + "\n").getBytes(StandardCharsets.UTF_8));
                add(file, digest);
            }
            return HexFormat.of().formatHex(digest.finish());
        } catch (IOException failed) {
            throw new GdbosException("Folder \"" + folder + "\" cannot be read.", failed);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>(named(folder, OwnTable.ENDINGS));
        Path rules = folder.resolve("rules");
        if (Files.isDirectory(rules)) {
            files.addAll(named(rules, List.of(".json")));
        }
        return files;
    }

    private static List<Path> named(Path folder, List<String> endings) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> endings.stream().anyMatch(file.toString()::endsWith) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static void add(Path file, Sm3 digest) throws IOException {
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        }
    }
}
