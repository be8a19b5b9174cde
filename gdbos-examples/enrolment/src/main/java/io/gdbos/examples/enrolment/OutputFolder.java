package io.gdbos.examples.enrolment;

import io.gdbos.core.GdbosException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder that files are written into whole: each is written beside its place and then moved there. */
final class OutputFolder {
    private static final List<String> OURS = List.of(".html", ".json", ".tmp");

    private final Path folder;
    private final Set<String> written = new HashSet<>();

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder when it is missing, and tries whether it takes files. */
    static OutputFolder open(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".gdbos", ".tmp"));
            return new OutputFolder(folder);
        } catch (FileAlreadyExistsException isFile) {
            throw new GdbosException("The folder for the reports is required; \"" + folder + "\" is a file.", isFile);
        } catch (IOException failed) {
            throw new GdbosException(
                    "The folder \"" + folder + "\" must take the reports; it cannot be written ("
                            + failed.getClass().getSimpleName() + ").",
                    "Maybe another --out is meant, or the rights on it are missing.",
                    failed);
        }
    }

    OutputFolder folder(String name) {
        return open(folder.resolve(name));
    }

    Path write(String name, String text) {
        Path target = folder.resolve(name);
        try {
            Path whole = Files.createTempFile(folder, "." + name, ".tmp");
            try {
                Files.write(whole, text.getBytes(StandardCharsets.UTF_8));
                Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(whole);
            }
            written.add(name);
            return target;
        } catch (IOException failed) {
            throw new GdbosException(
                    "The file \"" + target + "\" cannot be written ("
                            + failed.getClass().getSimpleName() + ").",
                    failed);
        }
    }

    /** Drops pages and documents that an earlier season left here, so that the folder shows one season only. */
    void dropOthers() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!written.contains(name) && OURS.stream().anyMatch(name::endsWith)) {
                    Files.delete(file);
                }
            }
        } catch (IOException failed) {
            throw new GdbosException(
                    "What an earlier season left in \"" + folder + "\" cannot be dropped ("
                            + failed.getClass().getSimpleName() + ").",
                    failed);
        }
    }
}
