package io.gdbos.catalog.jdbc;

import io.gdbos.catalog.CatalogEntry;
import io.gdbos.catalog.CatalogStore;
import io.gdbos.catalog.LifeCycleEvent;
import io.gdbos.catalog.LifeCycleStep;
import io.gdbos.catalog.ResourceState;
import io.gdbos.catalog.json.ResourceJson;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.jdbc.DuplicateKeyException;
import io.gdbos.core.jdbc.Row;
import io.gdbos.core.jdbc.StaleWriteException;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.jdbc.UnitOfWork;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Keeps catalogue entries in a database, after {@link CatalogTables#migration}. Thread-safe. */
public final class JdbcCatalogStore implements CatalogStore {
    private static final String ENTRY = "select code, state, revision, document from catalog_resource ";
    private static final String EVENT =
            "select code, step, person, actor_role, agency, region, behalf_of, event_at, note from catalog_event ";

    private final Store store;
    private final String insertEvent;

    /**
     * Makes the store.
     *
     * @param store the database
     */
    public JdbcCatalogStore(Store store) {
        this.store = Objects.requireNonNull(store, "store");
        this.insertEvent = store.dialect()
                .insertIfAbsent(
                        "catalog_event",
                        List.of("code", "event_number"),
                        List.of("step", "person", "actor_role", "agency", "region", "behalf_of", "event_at", "note"));
    }

    @Override
    public Optional<CatalogEntry> find(String code) {
        List<LifeCycleEvent> history =
                store.list(EVENT + "where code = ? order by event_number", JdbcCatalogStore::event, code);
        return store.first(ENTRY + "where code = ?", row -> entry(row, history), code);
    }

    @Override
    public List<CatalogEntry> page(String afterCode, int limit) {
        String select = store.dialect().page(ENTRY + "where code > ? order by code", 0, limit);
        List<CatalogEntry> bare = store.list(select, row -> entry(row, List.of()), after(afterCode));
        if (bare.isEmpty()) {
            return bare;
        }
        Map<String, List<LifeCycleEvent>> histories = new HashMap<>();
        store.visit(
                EVENT + "where code > ? and code <= ? order by code, event_number",
                row -> histories
                        .computeIfAbsent(row.text(1), unused -> new ArrayList<>())
                        .add(event(row)),
                after(afterCode),
                bare.get(bare.size() - 1).code());
        return bare.stream()
                .map(entry -> new CatalogEntry(
                        entry.resource(),
                        entry.state(),
                        histories.getOrDefault(entry.code(), List.of()),
                        entry.revision()))
                .toList();
    }

    @Override
    public boolean put(CatalogEntry entry) {
        UnitOfWork unit = store.newUnit();
        addTo(unit, entry);
        try {
            unit.commit();
            return true;
        } catch (StaleWriteException | DuplicateKeyException changedInBetween) {
            return false;
        }
    }

    /**
     * Adds an entry to a unit of work, so that it is kept together with what else is in it. The unit fails as stale,
     * or for a duplicate key, when another change of the entry came first.
     *
     * @param unit the unit
     * @param entry the entry
     */
    public void addTo(UnitOfWork unit, CatalogEntry entry) {
        String document = ResourceJson.write(entry.resource());
        String state = entry.state().name();
        if (entry.revision() == 1) {
            unit.add(
                    "insert into catalog_resource (code, state, revision, document) values (?, ?, ?, ?)",
                    entry.code(),
                    state,
                    1,
                    document);
        } else {
            unit.addExpecting(
                    1,
                    "update catalog_resource set state = ?, revision = ?, document = ? where code = ? and revision = ?",
                    state,
                    entry.revision(),
                    document,
                    entry.code(),
                    entry.revision() - 1);
        }
        for (int number = 0; number < entry.history().size(); number++) {
            addEvent(unit, entry.code(), number, entry.history().get(number));
        }
    }

    private void addEvent(UnitOfWork unit, String code, int number, LifeCycleEvent event) {
        Actor actor = event.actor();
        unit.add(
                insertEvent,
                code,
                number,
                event.step().name(),
                actor.person(),
                actor.role(),
                actor.agency(),
                actor.region().value(),
                actor.onBehalfOf(),
                event.at(),
                event.note());
    }

    /** No code is blank, so a blank bound stands before all codes; an empty text would be kept as NULL. */
    private static String after(String code) {
        return code.isEmpty() ? " " : code;
    }

    private static CatalogEntry entry(Row row, List<LifeCycleEvent> history) throws SQLException {
        String code = row.text(1);
        return new CatalogEntry(
                ResourceJson.read(row.text(4), "resource " + code),
                ResourceState.valueOf(row.text(2)),
                history,
                row.integer(3));
    }

    private static LifeCycleEvent event(Row row) throws SQLException {
        Actor actor =
                new Actor(row.text(3), row.text(4), row.text(5), RegionCode.parse(row.text(6)), row.textOrNull(7));
        return new LifeCycleEvent(
                LifeCycleStep.valueOf(row.text(2)),
                actor,
                row.instant(8),
                Objects.requireNonNullElse(row.textOrNull(9), ""));
    }
}
