package io.gdbos.catalog.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.gdbos.core.jdbc.PostgresServer;
import io.gdbos.core.jdbc.Store;
import org.junit.jupiter.api.AfterEach;

final class PostgresCatalogStoreIT extends JdbcCatalogStoreContract {
    private HikariDataSource source;

    @Override
    Store openStore() {
        source = PostgresServer.freshDatabase();
        return Store.on(source);
    }

    @AfterEach
    void closeSource() {
        if (source != null) {
            source.close();
        }
    }
}
