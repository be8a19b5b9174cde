package io.gdbos.core.testkit.jdbc;

import io.gdbos.core.jdbc.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class H2AgencyDatabaseIT extends AgencyDatabaseContract {
    @TempDir
    private Path directory;

    @Override
    Store open() {
        return Store.embedded(directory, "agencies");
    }

    @Override
    void release() {}
}
