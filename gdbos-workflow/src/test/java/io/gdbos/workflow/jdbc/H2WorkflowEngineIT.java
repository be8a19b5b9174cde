package io.gdbos.workflow.jdbc;

import io.gdbos.core.jdbc.Store;
import io.gdbos.workflow.CaseStore;
import io.gdbos.workflow.WorkflowEngineContract;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class H2WorkflowEngineIT extends WorkflowEngineContract {
    private final List<Store> opened = new ArrayList<>();

    @TempDir
    private Path directory;

    @Override
    protected CaseStore newStore() {
        Store store = Store.embedded(directory, "engine" + opened.size());
        opened.add(store);
        return JdbcCaseStore.on(store);
    }

    @AfterEach
    void close() {
        opened.forEach(Store::close);
    }
}
