package io.gdbos.core.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedStoreTest {
    private static final Migration NOTE =
            Migration.inline("note", "create table if not exists note (id varchar(40) not null primary key);");

    @TempDir
    private Path directory;

    @Test
    void what_was_stored_is_there_when_the_store_is_opened_again() {
        try (Store store = Store.embedded(directory.resolve("deep/down"), "notes")) {
            store.migrate(NOTE);
            store.newUnit().add("insert into note (id) values (?)", "a").commit();
        }
        try (Store store = Store.embedded(directory.resolve("deep/down"), "notes")) {
            store.migrate(NOTE);
            assertEquals(List.of("a"), store.list("select id from note", row -> row.text(1)));
        }
    }

    @Test
    void a_damaged_file_is_one_clear_line() throws IOException {
        Files.writeString(directory.resolve("notes.mv.db"), "this is no database");

        GdbosException failure = assertThrows(GdbosException.class, () -> Store.embedded(directory, "notes"));
        assertTrue(failure.getMessage().contains("cannot be opened"), failure::getMessage);
    }

    @Test
    void a_directory_that_is_a_file_is_one_clear_line() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "");

        GdbosException failure = assertThrows(GdbosException.class, () -> Store.embedded(file, "notes"));
        assertTrue(failure.getMessage().contains("cannot be made"), failure::getMessage);
    }

    @Test
    void names_that_could_change_the_address_are_refused() {
        for (String name : List.of("", "Notes", "a;INIT=x", "../a", "a b")) {
            assertThrows(IllegalArgumentException.class, () -> Store.embedded(directory, name));
        }
    }

    @Test
    void an_interrupt_of_a_caller_leaves_the_store_usable_for_others() throws InterruptedException {
        try (Store store = Store.embedded(directory, "notes")) {
            store.migrate(NOTE);
            for (int i = 0; i < 20; i++) {
                int round = i;
                Thread caller = new Thread(() -> {
                    for (int n = 0; n < 20; n++) {
                        store.newUnit()
                                .add("insert into note (id) values (?)", round + "-" + n)
                                .commit();
                    }
                });
                caller.start();
                while (caller.isAlive()) {
                    caller.interrupt();
                    caller.join(1);
                }
            }
            assertEquals(
                    400,
                    store.first("select count(*) from note", row -> row.integer(1))
                            .orElseThrow());
        }
    }
}
