package io.gdbos.core.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/**
 * One PostgreSQL server for all tests of a JVM, with a real sync for every commit; it ends with the JVM. Tests are
 * skipped, with the reason, where it cannot start.
 */
public final class PostgresServer {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private PostgresServer() {}

    /** Started when first asked for, kept for the JVM. */
    private static final class Holder {
        private static final Object SERVER = start();

        private static Object start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
            } catch (IOException | RuntimeException e) {
                return "PostgreSQL cannot be started here (as root it needs user namespaces): " + e;
            }
        }
    }

    /** A pool on a new, empty schema, which costs far fewer files than a database; the test closes it. */
    public static HikariDataSource freshDatabase() {
        Assumptions.assumeTrue(Holder.SERVER instanceof EmbeddedPostgres, Holder.SERVER::toString);
        EmbeddedPostgres server = (EmbeddedPostgres) Holder.SERVER;
        String name = "test_" + SCHEMAS.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("Schema " + name + " cannot be made.", e);
        }
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getDatabase("postgres", "postgres", Map.of("currentSchema", name)));
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }
}
