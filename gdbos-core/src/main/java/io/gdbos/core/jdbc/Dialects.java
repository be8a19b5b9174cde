package io.gdbos.core.jdbc;

import io.gdbos.core.GdbosException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** The dialects, one place each. */
public final class Dialects {
    /** H2 2.x: tested. */
    public static final Dialect H2 = new H2Dialect();

    /** PostgreSQL 15 or later: tested. */
    public static final Dialect POSTGRESQL = new PostgresDialect();

    private Dialects() {}

    static Dialect detect(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        String product = data.getDatabaseProductName();
        if (product.equals("H2")) {
            return H2;
        } else if (product.equals("PostgreSQL")) {
            return POSTGRESQL;
        }
        throw new GdbosException(
                "The database must be H2 or PostgreSQL; it is " + product + " " + data.getDatabaseProductVersion()
                        + ".",
                "Maybe it understands one of their dialects; then name it: Store.on(source, dialect).",
                null);
    }
}
