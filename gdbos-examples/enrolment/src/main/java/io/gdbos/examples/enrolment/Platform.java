package io.gdbos.examples.enrolment;

import io.gdbos.catalog.Catalog;
import io.gdbos.catalog.jdbc.CatalogTables;
import io.gdbos.catalog.jdbc.JdbcAgreementStore;
import io.gdbos.catalog.jdbc.JdbcCatalogStore;
import io.gdbos.catalog.share.ReadPolicy;
import io.gdbos.catalog.testkit.SampleCatalog;
import io.gdbos.core.audit.jdbc.JdbcAuditLog;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.element.ElementRegistry;
import io.gdbos.core.element.json.StandardElements;
import io.gdbos.core.jdbc.Store;
import io.gdbos.core.match.MatchPlan;
import io.gdbos.core.normalize.DivisionNames;
import io.gdbos.core.record.Connector;
import io.gdbos.core.record.jdbc.TableConnector;
import io.gdbos.core.record.jdbc.TableMapping;
import io.gdbos.core.spi.EvidenceFinder;
import io.gdbos.core.spi.EvidenceReader;
import io.gdbos.core.spi.ReCollectionGuard;
import io.gdbos.core.testkit.AgencyTable;
import io.gdbos.core.testkit.SampleAgencies;
import io.gdbos.examples.enrolment.verify.MatchComparer;
import io.gdbos.examples.enrolment.verify.RegisterComparer;
import io.gdbos.examples.enrolment.verify.json.RegisterRules;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The platform of the city, put together: catalogue, agreements, connectors, matching rules. Thread-safe. */
final class Platform {
    private final ElementRegistry elements = StandardElements.registry();
    private final Map<RegionCode, EvidenceFinder> finders = new HashMap<>();
    private final EvidenceFinder cityFinder;
    private final Catalog catalog;
    private final ReCollectionGuard guard;
    private final CountingConnector connector;
    private final EvidenceReader reader;
    private final Bureaus bureaus;
    private final DivisionNames divisions;
    private final RegisterComparer comparer;

    Platform(Store store, Store agencies, SeasonSource source, LocalDate day) {
        store.migrate(CatalogTables.migration(), JdbcAuditLog.migration());
        SampleCatalog sample = SampleCatalog.in(
                new JdbcCatalogStore(store),
                new JdbcAgreementStore(store),
                source.tables().stream().map(AgencyTable::name).toList());
        catalog = sample.catalog();
        bureaus = new Bureaus(SampleAgencies.directory(), SampleAgencies.regions(), day);
        for (RegionCode region : bureaus.districts().keySet()) {
            finders.put(region, sample.finder(Bureaus.agency(region)));
        }
        cityFinder = sample.finder(Bureaus.CITY_BUREAU);
        guard = sample.guard(Bureaus.CITY_BUREAU);
        Map<String, TableMapping> tables = new HashMap<>();
        for (AgencyTable table : source.tables()) {
            String code = SampleCatalog.codeOf(table.name());
            tables.put(
                    table.name(),
                    TableMapping.of(code, table.name(), table.elements().toArray(String[]::new)));
        }
        Connector system = source.failing(TableConnector.on(agencies, List.copyOf(tables.values()), elements::read));
        connector = new CountingConnector(system);
        reader = sample.reader(JdbcAuditLog.open(store, "enrolment"), ReadPolicy.DEFAULT, table -> connector);
        divisions = divisionNames();
        Map<String, MatchPlan> plans = RegisterRules.compile(divisions);
        comparer = new MatchComparer(plans::get);
    }

    ElementRegistry elements() {
        return elements;
    }

    /** The name of a data resource; its code when it is not in the catalogue. */
    String resourceName(String code) {
        return catalog.find(code).map(entry -> entry.resource().name()).orElse(code);
    }

    /** Asks for the bureau of the district in question. */
    EvidenceFinder finder() {
        return query -> finders.getOrDefault(query.region(), cityFinder).find(query);
    }

    ReCollectionGuard guard() {
        return guard;
    }

    CountingConnector connector() {
        return connector;
    }

    EvidenceReader reader() {
        return reader;
    }

    DivisionNames divisions() {
        return divisions;
    }

    RegisterComparer comparer() {
        return comparer;
    }

    Bureaus bureaus() {
        return bureaus;
    }

    private DivisionNames divisionNames() {
        DivisionNames.Builder names = DivisionNames.builder();
        names.add(Bureaus.CITY.province(), bureaus.nameOf(Bureaus.CITY.province()));
        names.add(Bureaus.CITY, bureaus.nameOf(Bureaus.CITY));
        bureaus.districts().forEach(names::add);
        return names.build();
    }
}
