package io.gdbos.core.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.gdbos.core.GdbosException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcDataSource;

/** Opens an H2 file behind a pool. The only class that needs H2 and the pool on the class path. */
final class EmbeddedH2 {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,62}");
    private static final int CONNECTIONS = 16;

    /**
     * Nothing is delayed, and the process, not a hook of the database, decides when it closes. {@code retry:} reopens
     * the file when an interrupt of a caller's thread closed its channel.
     */
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=64";

    /** The pool behind types of the platform, so that a store can be loaded where the pool is not there. */
    record Opened(DataSource source, Runnable close) {}

    private EmbeddedH2() {}

    static Opened open(Path directory, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("A store's name must be lower-case letters, digits, _ or -; came \""
                    + SqlFailures.shorten(name) + "\".");
        }
        Path file = directory.toAbsolutePath().normalize().resolve(name);
        if (file.toString().indexOf(';') >= 0) {
            throw new GdbosException("The store's directory must not hold a semicolon; came \"" + directory + "\".");
        }
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new GdbosException("The store's directory \"" + directory + "\" cannot be made.", e);
        }
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:retry:" + file + SETTINGS);
        h2.setUser("sa");
        h2.setPassword("");
        // The pool would hide the reason of a failure; this connection also keeps the file open until the pool has one.
        try {
            Connection first = h2.getConnection();
            try {
                return pool(h2, name);
            } finally {
                first.close();
            }
        } catch (SQLException e) {
            throw failure(e, directory, name);
        }
    }

    private static Opened pool(JdbcDataSource h2, String name) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(h2);
        config.setPoolName("gdbos-" + name);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        HikariDataSource pool = new HikariDataSource(config);
        return new Opened(pool, pool::close);
    }

    private static GdbosException failure(SQLException failure, Path directory, String name) {
        if (failure.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new GdbosException(
                    "Store \"" + name + "\" in \"" + directory + "\" is in use by another process.",
                    "Maybe an earlier run has not ended yet; wait for it, or choose another directory.",
                    null);
        }
        return new GdbosException(
                "Store \"" + name + "\" in \"" + directory + "\" cannot be opened: " + SqlFailures.codes(failure) + ".",
                "Maybe the file is damaged, not readable, or was written by a newer version.",
                SqlFailures.withoutValues(failure));
    }
}
