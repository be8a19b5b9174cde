package io.gdbos.workflow.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.gdbos.core.jdbc.PostgresServer;
import io.gdbos.core.jdbc.Store;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class PostgresEffectIT extends EffectContract {
    private final List<HikariDataSource> opened = new ArrayList<>();

    @Override
    Store newStore() {
        HikariDataSource source = PostgresServer.freshDatabase();
        opened.add(source);
        return Store.on(source);
    }

    @AfterEach
    void close() {
        opened.forEach(HikariDataSource::close);
    }
}
