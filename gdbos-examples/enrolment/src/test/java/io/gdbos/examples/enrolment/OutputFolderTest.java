package io.gdbos.examples.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutputFolderTest {
    @TempDir
    private Path temporary = Path.of("");

    @Test
    void aFileIsThereWholeAndAlone() throws IOException {
        OutputFolder folder = OutputFolder.open(temporary.resolve("a/b"));
        folder.write("report.json", "first");
        Path written = folder.write("report.json", "second");
        assertEquals("second", Files.readString(written));
        try (Stream<Path> files = Files.list(temporary.resolve("a/b"))) {
            assertEquals(List.of(written), files.toList());
        }
    }

    @Test
    void pagesOfAnEarlierSeasonGoAndOtherFilesStay() throws IOException {
        Path folder = temporary.resolve("notices");
        OutputFolder.open(folder).write("old.html", "an earlier season");
        Path note = Files.writeString(folder.resolve("reading-notes.txt"), "somebody's own");
        OutputFolder again = OutputFolder.open(folder);
        Path page = again.write("new.html", "this season");
        again.dropOthers();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(page, note), files.sorted().toList());
        }
    }

    @Test
    void openingLeavesNothingBehind() throws IOException {
        OutputFolder.open(temporary.resolve("out"));
        try (Stream<Path> files = Files.list(temporary.resolve("out"))) {
            assertEquals(List.of(), files.toList());
        }
    }

    @Test
    void aFileInTheWayIsOneLine() throws IOException {
        Path file = Files.writeString(temporary.resolve("out"), "not a folder");
        GdbosException refused = assertThrows(GdbosException.class, () -> OutputFolder.open(file));
        assertTrue(refused.getMessage().contains("is a file"), refused.getMessage());
        assertFalse(refused.getMessage().contains("\n"));
        GdbosException below = assertThrows(GdbosException.class, () -> OutputFolder.open(file.resolve("deeper")));
        assertFalse(below.getMessage().contains("\n"));
    }
}
