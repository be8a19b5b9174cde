package io.gdbos.core.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

final class H2StoreIT extends StoreContract {
    @TempDir
    private Path directory;

    @Override
    DataSource openSource() {
        return EmbeddedH2.open(directory, "contract").source();
    }

    @Override
    void closeSource(DataSource opened) {
        ((HikariDataSource) opened).close();
    }

    @Override
    String kindsTable() {
        return "create table kinds (t varchar(40), l bigint, i integer, d decimal(10, 2), b boolean, on_day date,"
                + " at bigint, y varbinary(8), f double precision);";
    }
}
