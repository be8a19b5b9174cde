package io.gdbos.workflow.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.gdbos.core.jdbc.PostgresServer;
import io.gdbos.core.jdbc.Store;
import io.gdbos.workflow.CaseStore;
import io.gdbos.workflow.WorkflowEngineContract;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class PostgresWorkflowEngineIT extends WorkflowEngineContract {
    private final List<HikariDataSource> opened = new ArrayList<>();

    @Override
    protected CaseStore newStore() {
        HikariDataSource source = PostgresServer.freshDatabase();
        opened.add(source);
        return JdbcCaseStore.on(Store.on(source));
    }

    @AfterEach
    void close() {
        opened.forEach(HikariDataSource::close);
    }
}
