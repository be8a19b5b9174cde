package io.gdbos.core.quality;

import io.gdbos.core.BilingualText;
import io.gdbos.core.code.RegionCode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A resource whose quality is evaluated, and who answers for it. Immutable.
 *
 * @param id its code, or the name of its table
 * @param title what it is called
 * @param agency the id of the agency that answers for it
 * @param region the region of that agency; records whose own region is not known are counted here
 * @param key the elements that name a record, so that a person can find it; may be empty
 * @param regionElement the element that says to which region a record belongs, or null
 */
public record QualityResource(
        String id,
        BilingualText title,
        String agency,
        RegionCode region,
        List<String> key,
        @Nullable String regionElement) {
    /** Copies the key. */
    public QualityResource {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(region, "region");
        key = List.copyOf(key);
        if (id.isBlank()) {
            throw new IllegalArgumentException("A resource needs an id; its title is " + title + ".");
        }
    }

    /**
     * A resource without key or region of its records.
     *
     * @param id its code, or the name of its table
     * @param title what it is called
     * @param agency the id of the agency that answers for it
     * @param region the region of that agency
     * @return the resource
     */
    public static QualityResource of(String id, BilingualText title, String agency, RegionCode region) {
        return new QualityResource(id, title, agency, region, List.of(), null);
    }

    /**
     * This resource with a key.
     *
     * @param elements the elements that name a record
     * @return a new resource
     */
    public QualityResource withKey(String... elements) {
        return new QualityResource(id, title, agency, region, List.of(elements), regionElement);
    }

    /**
     * This resource with a region for each record.
     *
     * @param element the element that says to which region a record belongs
     * @return a new resource
     */
    public QualityResource withRegionElement(String element) {
        return new QualityResource(id, title, agency, region, key, element);
    }
}
