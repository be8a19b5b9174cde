package io.gdbos.catalog.evidence;

import io.gdbos.catalog.service.Material;
import io.gdbos.catalog.service.ServiceDirectory;
import io.gdbos.catalog.service.ServiceItem;
import io.gdbos.core.spi.EvidenceAlternative.Proof;
import io.gdbos.core.spi.EvidenceAlternative.Source;
import io.gdbos.core.spi.EvidenceQuery;
import io.gdbos.core.spi.ReCollectionGuard;
import java.util.Objects;
import java.util.Optional;

/**
 * Judges form fields by what the catalogue can supply for the service item. A look-up key is always asked, since
 * nothing can be fetched without it. Thread-safe.
 */
public final class CatalogReCollectionGuard implements ReCollectionGuard {
    private final CatalogEvidenceFinder finder;
    private final ServiceDirectory items;

    private CatalogReCollectionGuard(CatalogEvidenceFinder finder, ServiceDirectory items) {
        this.finder = Objects.requireNonNull(finder, "finder");
        this.items = Objects.requireNonNull(items, "items");
    }

    /**
     * Makes a guard.
     *
     * @param finder says what can be read for the asking agency
     * @param items the service items with their materials and what may never be asked
     * @return the guard
     */
    public static CatalogReCollectionGuard of(CatalogEvidenceFinder finder, ServiceDirectory items) {
        return new CatalogReCollectionGuard(finder, items);
    }

    @Override
    public Verdict judge(String element, EvidenceQuery query) {
        Optional<ServiceItem> item = items.find(query.serviceItem());
        if (item.isPresent() && item.get().prohibited().containsKey(element)) {
            return Verdict.FORBIDDEN_TO_ASK;
        }
        for (EvidenceMapping mapping : finder.map().reading(element)) {
            boolean fits = mapping.requirement().serviceItem().equals(query.serviceItem())
                    && mapping.proof() == Proof.PRESENCE
                    && supplies(mapping, element)
                    && finder.isUsable(mapping, query);
            if (fits) {
                boolean certificate = item.isPresent()
                        && hasCertificate(item.get(), mapping.requirement().requirement(), element);
                return certificate ? Verdict.FETCH_CERTIFICATE : Verdict.PREFILL;
            }
        }
        return Verdict.ASK;
    }

    private static boolean supplies(EvidenceMapping mapping, String element) {
        for (Source source : mapping.alternative().sources()) {
            boolean held =
                    source.fields().stream().anyMatch(field -> field.item().equals(element));
            if (held && !source.key().item().equals(element)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCertificate(ServiceItem item, String requirement, String element) {
        for (Material material : item.materialsFor(requirement)) {
            Material.ElectronicCertificate certificate = material.certificate();
            if (certificate != null && certificate.elements().contains(element)) {
                return true;
            }
        }
        return false;
    }
}
