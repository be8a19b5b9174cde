package io.gdbos.core.audit.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.gdbos.core.jdbc.PostgresServer;
import io.gdbos.core.jdbc.Store;

final class PostgresAuditLogIT extends AuditLogContract {
    private HikariDataSource source;

    @Override
    Store openStore() {
        source = PostgresServer.freshDatabase();
        return Store.on(source);
    }

    @Override
    void closeStore() {
        source.close();
    }
}
