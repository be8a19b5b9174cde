package io.gdbos.workflow.jdbc;

import io.gdbos.core.jdbc.Store;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class H2EffectIT extends EffectContract {
    private final List<Store> opened = new ArrayList<>();

    @TempDir
    private Path directory;

    @Override
    Store newStore() {
        Store store = Store.embedded(directory, "effect" + opened.size());
        opened.add(store);
        return store;
    }

    @AfterEach
    void close() {
        opened.forEach(Store::close);
    }
}
