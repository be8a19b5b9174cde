package io.gdbos.core.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Where a store's reads get their connection from. */
interface Connections {
    <T> T lend(SqlReader<T> reader) throws SQLException;

    static Connections of(DataSource source) {
        return new Connections() {
            @Override
            public <T> T lend(SqlReader<T> reader) throws SQLException {
                return Interrupts.putOff(() -> {
                    try (Connection connection = source.getConnection()) {
                        return reader.read(connection);
                    }
                });
            }
        };
    }

    /** The host's one connection: a connection serves one thread at a time. */
    static Connections of(Connection connection) {
        return new Connections() {
            @Override
            public synchronized <T> T lend(SqlReader<T> reader) throws SQLException {
                return reader.read(connection);
            }
        };
    }
}
