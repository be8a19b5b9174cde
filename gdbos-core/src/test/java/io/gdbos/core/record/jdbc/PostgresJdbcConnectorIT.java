package io.gdbos.core.record.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.gdbos.core.jdbc.PostgresServer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

final class PostgresJdbcConnectorIT extends JdbcConnectorContract {
    private @Nullable HikariDataSource pool;

    @Override
    DataSource source() {
        if (pool == null) {
            pool = PostgresServer.freshDatabase();
        }
        return pool;
    }

    @Override
    protected void breakDown() {
        if (pool != null) {
            pool.close();
        }
    }

    @Override
    protected void disconnect() {
        breakDown();
    }
}
