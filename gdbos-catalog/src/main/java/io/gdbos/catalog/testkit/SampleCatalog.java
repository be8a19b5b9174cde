package io.gdbos.catalog.testkit;

import io.gdbos.catalog.Catalog;
import io.gdbos.catalog.CatalogAuthority;
import io.gdbos.catalog.CatalogStore;
import io.gdbos.catalog.evidence.CatalogEvidenceFinder;
import io.gdbos.catalog.evidence.CatalogReCollectionGuard;
import io.gdbos.catalog.evidence.EvidenceMap;
import io.gdbos.catalog.service.ServiceDirectory;
import io.gdbos.catalog.service.ServiceItem;
import io.gdbos.catalog.share.AgreementStore;
import io.gdbos.catalog.share.GrantedEvidenceReader;
import io.gdbos.catalog.share.ReadPolicy;
import io.gdbos.catalog.share.Sharing;
import io.gdbos.core.audit.AuditLog;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.Connector;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The invented city's catalogue, ready to be read under its agreements. Thread-safe when its stores are. */
public final class SampleCatalog {
    /** The purpose of every sample grant: compulsory-education enrolment (义务教育入学). */
    public static final String PURPOSE = "compulsory-education-enrolment";
    /** The id of the sample service item. */
    public static final String SERVICE_ITEM = "compulsory-education-enrolment";
    /** The city. */
    public static final RegionCode CITY = RegionCode.parse("370700");
    /** The zone in which its days are counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** The agency id of the data bureau. */
    public static final String DATA_BUREAU = "data-bureau";

    private final Catalog catalog;
    private final Sharing sharing;
    private final EvidenceMap evidence = EvidenceMap.of(SampleEvidence.mappings());
    private final ServiceDirectory services = ServiceDirectory.of(List.of(SampleService.enrolment()));

    private SampleCatalog(Catalog catalog, Sharing sharing) {
        this.catalog = catalog;
        this.sharing = sharing;
    }

    /**
     * The sample catalogue in memory.
     *
     * @return the catalogue, published and under agreement
     */
    public static SampleCatalog inMemory() {
        return in(CatalogStore.inMemory(), AgreementStore.inMemory(), codes().keySet());
    }

    /**
     * The sample catalogue in stores. What is already there is kept, and what is missing is done: after an interruption
     * the same call goes on where it stopped.
     *
     * @param resources where resources are kept
     * @param agreements where agreements are kept
     * @return the catalogue, published and under agreement
     */
    public static SampleCatalog in(CatalogStore resources, AgreementStore agreements) {
        return in(resources, agreements, codes().keySet());
    }

    /**
     * The sample catalogue with agreements on some of its resources only. All nine are published; the decision
     * function refuses every read of one that nobody agreed to share.
     *
     * @param resources where resources are kept
     * @param agreements where agreements are kept
     * @param tables the names of the tables whose resources are granted
     * @return the catalogue, published, the tables named under agreement
     * @throws IllegalArgumentException when there is no such table
     */
    public static SampleCatalog in(CatalogStore resources, AgreementStore agreements, Collection<String> tables) {
        tables.forEach(SampleCatalog::codeOf);
        Catalog catalog = Catalog.of(resources, CatalogAuthority.of(DATA_BUREAU), ZONE);
        SampleResources.all().values().forEach(resource -> SampleSteps.publish(catalog, resource));
        Sharing sharing = Sharing.of(agreements, catalog, ZONE);
        SampleAgreements.on(tables).forEach(agreement -> SampleSteps.sign(sharing, agreement));
        return new SampleCatalog(catalog, sharing);
    }

    /**
     * The codes of the nine resources by the name of the table that holds each.
     *
     * @return table name to resource code, in a stable order
     */
    public static Map<String, String> codes() {
        return SampleResources.codes();
    }

    /**
     * The code of one resource.
     *
     * @param table the name of its table, such as {@code household_register}
     * @return the code
     * @throws IllegalArgumentException when there is no such table
     */
    public static String codeOf(String table) {
        String code = codes().get(table);
        if (code == null) {
            throw new IllegalArgumentException(
                    "A sample table is required, one of " + codes().keySet() + "; came \"" + table + "\".");
        }
        return code;
    }

    /**
     * The catalogue.
     *
     * @return the catalogue with nine published resources
     */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * The agreements.
     *
     * @return the agreements, one for each of the six holders
     */
    public Sharing sharing() {
        return sharing;
    }

    /**
     * What proves the requirements of the enrolment item.
     *
     * @return the evidence map
     */
    public EvidenceMap evidence() {
        return evidence;
    }

    /**
     * The service items.
     *
     * @return a directory with the enrolment item
     */
    public ServiceDirectory services() {
        return services;
    }

    /**
     * The enrolment item.
     *
     * @return the item
     */
    public ServiceItem enrolment() {
        return services.find(SERVICE_ITEM).orElseThrow();
    }

    /**
     * A finder of evidence.
     *
     * @param consumer the agency that would read, such as {@code education-370705}
     * @return the finder
     */
    public CatalogEvidenceFinder finder(String consumer) {
        return CatalogEvidenceFinder.of(evidence, sharing::decisions, consumer, ZONE);
    }

    /**
     * A guard against collecting again what can be fetched.
     *
     * @param consumer the agency whose form it is
     * @return the guard
     */
    public CatalogReCollectionGuard guard(String consumer) {
        return CatalogReCollectionGuard.of(finder(consumer), services);
    }

    /**
     * A reader over the agencies' tables.
     *
     * @param auditLog where every decision is kept
     * @param policy how agencies are asked
     * @param connectors gives the way into a table by its name
     * @return the reader
     */
    public GrantedEvidenceReader reader(AuditLog auditLog, ReadPolicy policy, Function<String, Connector> connectors) {
        GrantedEvidenceReader.Builder builder =
                GrantedEvidenceReader.builder(sharing::decisions, auditLog).policy(policy);
        codes().forEach((table, code) -> builder.connector(code, connectors.apply(table)));
        return builder.build();
    }
}
