package io.gdbos.core.record.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.gdbos.core.jdbc.PostgresServer;
import io.gdbos.core.jdbc.Store;

final class PostgresTableConnectorIT extends TableConnectorContract {
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
