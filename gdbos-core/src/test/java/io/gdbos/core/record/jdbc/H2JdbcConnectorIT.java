package io.gdbos.core.record.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

final class H2JdbcConnectorIT extends JdbcConnectorContract {
    private @Nullable HikariDataSource pool;

    @Override
    DataSource source() {
        if (pool == null) {
            pool = new HikariDataSource();
            pool.setJdbcUrl("jdbc:h2:mem:connector");
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
