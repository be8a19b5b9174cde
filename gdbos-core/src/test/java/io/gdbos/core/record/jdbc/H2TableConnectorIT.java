package io.gdbos.core.record.jdbc;

import io.gdbos.core.jdbc.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class H2TableConnectorIT extends TableConnectorContract {
    @TempDir
    private Path databases;

    @Override
    Store openStore() {
        return Store.embedded(databases, "agencies");
    }

    @Override
    void closeStore() {}
}
