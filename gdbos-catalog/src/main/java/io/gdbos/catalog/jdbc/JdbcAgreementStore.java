package io.gdbos.catalog.jdbc;

import io.gdbos.catalog.json.AgreementJson;
import io.gdbos.catalog.share.Agreement;
import io.gdbos.catalog.share.AgreementStore;
import io.gdbos.catalog.share.Grant;
import io.gdbos.core.jdbc.DuplicateKeyException;
import io.gdbos.core.jdbc.Row;
import io.gdbos.core.jdbc.StaleWriteException;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Keeps agreements in a database, after {@link CatalogTables#migration}. Thread-safe. */
public final class JdbcAgreementStore implements AgreementStore {
    private final Store store;

    /**
     * Makes the store.
     *
     * @param store the database
     */
    public JdbcAgreementStore(Store store) {
        this.store = Objects.requireNonNull(store, "store");
    }

    @Override
    public Optional<Agreement> find(String id) {
        return store.first(
                "select id, document from catalog_agreement where id = ?", JdbcAgreementStore::agreement, id);
    }

    @Override
    public List<Agreement> all() {
        return store.list("select id, document from catalog_agreement order by id", JdbcAgreementStore::agreement);
    }

    @Override
    public boolean put(Agreement agreement) {
        UnitOfWork unit = store.newUnit();
        addTo(unit, agreement);
        try {
            unit.commit();
            return true;
        } catch (StaleWriteException | DuplicateKeyException changedInBetween) {
            return false;
        }
    }

    /**
     * Adds an agreement to a unit of work, so that it is kept together with what else is in it. The unit fails as
     * stale, or for a duplicate key, when another change of the agreement came first.
     *
     * @param unit the unit
     * @param agreement the agreement
     */
    public void addTo(UnitOfWork unit, Agreement agreement) {
        String document = AgreementJson.write(agreement);
        String state = agreement.state().name();
        if (agreement.revision() > 1) {
            unit.addExpecting(
                    1,
                    "update catalog_agreement set state = ?, revision = ?, document = ? where id = ? and revision = ?",
                    state,
                    agreement.revision(),
                    document,
                    agreement.id(),
                    agreement.revision() - 1);
            return;
        }
        unit.add(
                "insert into catalog_agreement (id, state, revision, document) values (?, ?, ?, ?)",
                agreement.id(),
                state,
                1,
                document);
        for (Grant grant : agreement.grants()) {
            unit.add(
                    "insert into catalog_grant (id, agreement, resource_code, valid_from, valid_to)"
                            + " values (?, ?, ?, ?, ?)",
                    grant.id(),
                    agreement.id(),
                    grant.resource(),
                    grant.validFrom(),
                    grant.validTo());
        }
    }

    private static Agreement agreement(Row row) throws SQLException {
        return AgreementJson.read(row.text(2), "agreement " + row.text(1));
    }
}
