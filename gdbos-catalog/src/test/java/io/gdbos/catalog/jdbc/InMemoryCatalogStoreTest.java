package io.gdbos.catalog.jdbc;

import io.gdbos.catalog.CatalogStore;
import io.gdbos.catalog.share.AgreementStore;
import io.gdbos.catalog.share.GrantUsage;

final class InMemoryCatalogStoreTest extends CatalogStoreContract {
    private final CatalogStore resources = CatalogStore.inMemory();
    private final AgreementStore agreements = AgreementStore.inMemory();
    private final GrantUsage usage = GrantUsage.inMemory();

    @Override
    CatalogStore resources() {
        return resources;
    }

    @Override
    AgreementStore agreements() {
        return agreements;
    }

    @Override
    GrantUsage usage() {
        return usage;
    }
}
