package io.gdbos.examples.enrolment.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import io.gdbos.core.jdbc.PostgresServer;
import io.gdbos.core.jdbc.Store;
import org.junit.jupiter.api.AfterEach;

class PostgresSeasonStoreIT extends SeasonStoreContract {
    private HikariDataSource source;

    @Override
    Store newStore() {
        source = PostgresServer.freshDatabase();
        return Store.on(source);
    }

    @AfterEach
    void close() {
        source.close();
    }
}
