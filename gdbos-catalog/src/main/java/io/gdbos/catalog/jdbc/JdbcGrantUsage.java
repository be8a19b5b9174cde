package io.gdbos.catalog.jdbc;

import io.gdbos.catalog.share.GrantUsage;
import io.gdbos.core.jdbc.StaleWriteException;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import java.util.List;
import java.util.Objects;

/** Counts the reads of grants with a volume in a database. Each use is a commit of its own. Thread-safe. */
public final class JdbcGrantUsage implements GrantUsage {
    private final Store store;
    private final String start;

    /**
     * Makes the counter.
     *
     * @param store the database, after {@link CatalogTables#migration}
     */
    public JdbcGrantUsage(Store store) {
        this.store = Objects.requireNonNull(store, "store");
        this.start = store.dialect().insertIfAbsent("catalog_grant_use", List.of("id"), List.of("used"));
    }

    @Override
    public boolean use(String grant, long volume) {
        UnitOfWork unit = store.newUnit()
                .add(start, grant, 0L)
                .addExpecting(
                        1, "update catalog_grant_use set used = used + 1 where id = ? and used < ?", grant, volume);
        try {
            unit.commit();
            return true;
        } catch (StaleWriteException usedUp) {
            return false;
        }
    }
}
