package io.gdbos.catalog;

import io.gdbos.core.Findings;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.FieldRef;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One catalogued data resource (政务数据资源): the thirteen groups of core metadata of the cataloguing guideline, and what
 * the sharing regulation adds. A draft may be incomplete or wrong: texts are kept as they came, and {@link #check()}
 * says what is wrong. Immutable.
 *
 * @param code the resource code (信息资源代码); unique in the catalogue
 * @param name the name (信息资源名称)
 * @param otherClassifications further classification codes under which it is filed; its home class is in the code
 * @param provider the providing department
 * @param region the division that the data is about
 * @param summary what the content is (信息资源摘要)
 * @param formats the formats in which it exists
 * @param items its items (信息项)
 * @param sharing how it is shared
 * @param openness whether it is open to the public
 * @param updateFrequency how often it is brought up to date
 * @param publicationDate the day on which it was published for sharing, or null; set by the catalogue
 * @param relatedCodes codes of the same resource under another class, or of resources whose items it reuses
 * @param safeguards grade and reviews
 * @param extensions local extensions by name, in a stable order
 */
public record DataResource(
        String code,
        String name,
        List<String> otherClassifications,
        Provider provider,
        RegionCode region,
        String summary,
        List<ResourceFormat> formats,
        List<DataItem> items,
        SharingTerms sharing,
        OpennessTerms openness,
        UpdateFrequency updateFrequency,
        @Nullable LocalDate publicationDate,
        List<String> relatedCodes,
        Safeguards safeguards,
        Map<String, String> extensions) {
    /** Copies the collections. */
    public DataResource {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        otherClassifications = List.copyOf(otherClassifications);
        Objects.requireNonNull(provider, "provider");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(summary, "summary");
        formats = List.copyOf(formats);
        items = List.copyOf(items);
        Objects.requireNonNull(sharing, "sharing");
        Objects.requireNonNull(openness, "openness");
        Objects.requireNonNull(updateFrequency, "updateFrequency");
        relatedCodes = List.copyOf(relatedCodes);
        Objects.requireNonNull(safeguards, "safeguards");
        extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    }

    /**
     * Starts a resource.
     *
     * @param code the resource code
     * @param name the name
     * @return a builder; provider, region and sharing must be given
     */
    public static DataResourceBuilder builder(String code, String name) {
        return new DataResourceBuilder(code, name);
    }

    /**
     * A builder that starts from this resource.
     *
     * @return the builder
     */
    public DataResourceBuilder toBuilder() {
        return new DataResourceBuilder(this);
    }

    /**
     * Checks the resource by all rules of the guideline and of the sharing regulation.
     *
     * @return what was found, codes {@code GDB-CAT-0xx}; empty when it is in order
     */
    public Findings check() {
        return GuidelineChecks.check(this).and(RegulationChecks.check(this));
    }

    /**
     * The item that is bound to a data element.
     *
     * @param element the id of the element
     * @return the item, empty when no item is bound to it
     */
    public Optional<DataItem> item(String element) {
        return items.stream()
                .filter(item -> item.isBound() && item.element().equals(element))
                .findFirst();
    }

    /**
     * The bound items as fields.
     *
     * @return the fields in the order of the items
     */
    public List<FieldRef> fields() {
        return items.stream()
                .filter(DataItem::isBound)
                .map(item -> FieldRef.of(code, item.element()))
                .toList();
    }
}
