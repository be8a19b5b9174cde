package io.gdbos.catalog.jdbc;

import io.gdbos.catalog.CatalogStore;
import io.gdbos.catalog.share.AgreementStore;
import io.gdbos.catalog.share.GrantUsage;
import io.gdbos.core.jdbc.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The contract on one database, opened anew for each test. */
abstract class JdbcCatalogStoreContract extends CatalogStoreContract {
    private Store store;

    abstract Store openStore();

    @BeforeEach
    void open() {
        store = openStore();
        CatalogTables.migrate(store);
    }

    @AfterEach
    void close() {
        if (store != null) {
            store.close();
        }
    }

    @Override
    CatalogStore resources() {
        return new JdbcCatalogStore(store);
    }

    @Override
    AgreementStore agreements() {
        return new JdbcAgreementStore(store);
    }

    @Override
    GrantUsage usage() {
        return new JdbcGrantUsage(store);
    }
}
