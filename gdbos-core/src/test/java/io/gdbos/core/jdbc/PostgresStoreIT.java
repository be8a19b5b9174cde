package io.gdbos.core.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

final class PostgresStoreIT extends StoreContract {
    @Override
    DataSource openSource() {
        return PostgresServer.freshDatabase();
    }

    @Override
    void closeSource(DataSource opened) {
        ((HikariDataSource) opened).close();
    }

    @Override
    String kindsTable() {
        return "create table kinds (t varchar(40), l bigint, i integer, d decimal(10, 2), b boolean, on_day date,"
                + " at bigint, y bytea, f double precision);";
    }
}
