package io.gdbos.core.testkit.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.gdbos.core.jdbc.PostgresServer;
import io.gdbos.core.jdbc.Store;

final class PostgresAgencyDatabaseIT extends AgencyDatabaseContract {
    private HikariDataSource source;

    @Override
    Store open() {
        source = PostgresServer.freshDatabase();
        return Store.on(source);
    }

    @Override
    void release() {
        source.close();
    }
}
