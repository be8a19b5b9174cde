package io.gdbos.examples.enrolment.jdbc;

import io.gdbos.core.jdbc.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class H2SeasonStoreIT extends SeasonStoreContract {
    @TempDir
    private Path folder;

    private Store store;

    @Override
    Store newStore() {
        store = Store.embedded(folder, "season");
        return store;
    }

    @AfterEach
    void close() {
        store.close();
    }
}
