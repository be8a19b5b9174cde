package io.gdbos.catalog.jdbc;

import io.gdbos.core.jdbc.Migration;
import io.gdbos.core.jdbc.Store;

/** The tables of the catalogue. */
public final class CatalogTables {
    private CatalogTables() {}

    /**
     * The scripts that make the tables, to be handed to the store with those of other modules.
     *
     * @return the migration
     */
    public static Migration migration() {
        return Migration.of("catalog", 1, CatalogTables.class);
    }

    /**
     * Makes the tables, or brings them up to date.
     *
     * @param store the store
     */
    public static void migrate(Store store) {
        store.migrate(migration());
    }
}
