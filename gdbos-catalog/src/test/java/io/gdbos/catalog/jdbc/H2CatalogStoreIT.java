package io.gdbos.catalog.jdbc;

import io.gdbos.core.jdbc.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class H2CatalogStoreIT extends JdbcCatalogStoreContract {
    @TempDir
    private Path directory;

    @Override
    Store openStore() {
        return Store.embedded(directory, "catalog");
    }
}
