package io.gdbos.core.audit.jdbc;

import io.gdbos.core.jdbc.Store;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class H2AuditLogIT extends AuditLogContract {
    @TempDir
    private Path directory;

    @Override
    Store openStore() {
        return Store.embedded(directory, "audit");
    }

    @Override
    void closeStore() {}
}
