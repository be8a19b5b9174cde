package io.gdbos.catalog;

import io.gdbos.core.code.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a {@link DataResource}. Confined to one thread. */
public final class DataResourceBuilder {
    private final String code;
    private final String name;
    private final List<String> otherClassifications = new ArrayList<>();
    private @Nullable Provider provider;
    private @Nullable RegionCode region;
    private String summary = "";
    private final List<ResourceFormat> formats = new ArrayList<>();
    private final List<DataItem> items = new ArrayList<>();
    private @Nullable SharingTerms sharing;
    private OpennessTerms openness = OpennessTerms.CLOSED;
    private UpdateFrequency updateFrequency = UpdateFrequency.ofLabel("");
    private @Nullable LocalDate publicationDate;
    private final List<String> relatedCodes = new ArrayList<>();
    private Safeguards safeguards = Safeguards.NONE;
    private final Map<String, String> extensions = new LinkedHashMap<>();

    DataResourceBuilder(String code, String name) {
        this.code = code;
        this.name = name;
    }

    DataResourceBuilder(DataResource from) {
        this(from.code(), from.name());
        otherClassifications.addAll(from.otherClassifications());
        provider = from.provider();
        region = from.region();
        summary = from.summary();
        formats.addAll(from.formats());
        items.addAll(from.items());
        sharing = from.sharing();
        openness = from.openness();
        updateFrequency = from.updateFrequency();
        publicationDate = from.publicationDate();
        relatedCodes.addAll(from.relatedCodes());
        safeguards = from.safeguards();
        extensions.putAll(from.extensions());
    }

    /**
     * Files the resource under a further class.
     *
     * @param classification the classification code
     * @return this builder
     */
    public DataResourceBuilder alsoClassifiedAs(String classification) {
        otherClassifications.add(classification);
        return this;
    }

    /**
     * Sets the providing department.
     *
     * @param value the provider
     * @return this builder
     */
    public DataResourceBuilder provider(Provider value) {
        provider = value;
        return this;
    }

    /**
     * Sets the division that the data is about.
     *
     * @param value the region
     * @return this builder
     */
    public DataResourceBuilder region(RegionCode value) {
        region = value;
        return this;
    }

    /**
     * Sets the summary.
     *
     * @param value what the content is
     * @return this builder
     */
    public DataResourceBuilder summary(String value) {
        summary = value;
        return this;
    }

    /**
     * Adds a format.
     *
     * @param category its category
     * @param member its name
     * @return this builder
     */
    public DataResourceBuilder format(FormatCategory category, String member) {
        formats.add(ResourceFormat.of(category, member));
        return this;
    }

    /**
     * Adds an item that is bound to a data element.
     *
     * @param itemName its Chinese name
     * @param type its data type
     * @param element the id of the data element; empty when not bound yet
     * @return this builder
     */
    public DataResourceBuilder item(String itemName, ItemType type, String element) {
        items.add(DataItem.of(itemName, type, element));
        return this;
    }

    /**
     * Replaces the items.
     *
     * @param values the items in order
     * @return this builder
     */
    public DataResourceBuilder items(List<DataItem> values) {
        items.clear();
        items.addAll(values);
        return this;
    }

    /**
     * Sets how the resource is shared.
     *
     * @param value the terms
     * @return this builder
     */
    public DataResourceBuilder sharing(SharingTerms value) {
        sharing = value;
        return this;
    }

    /**
     * Sets whether the resource is open to the public; closed when not called.
     *
     * @param value the terms
     * @return this builder
     */
    public DataResourceBuilder openness(OpennessTerms value) {
        openness = value;
        return this;
    }

    /**
     * Sets how often the resource is brought up to date.
     *
     * @param value the frequency
     * @return this builder
     */
    public DataResourceBuilder updateFrequency(UpdateFrequency value) {
        updateFrequency = value;
        return this;
    }

    /**
     * Sets the day of publication. The catalogue sets it by itself when it publishes.
     *
     * @param value the day, or null
     * @return this builder
     */
    public DataResourceBuilder publicationDate(@Nullable LocalDate value) {
        publicationDate = value;
        return this;
    }

    /**
     * Adds a related resource.
     *
     * @param value its code
     * @return this builder
     */
    public DataResourceBuilder relatedCode(String value) {
        relatedCodes.add(value);
        return this;
    }

    /**
     * Sets grade and reviews.
     *
     * @param value the safeguards
     * @return this builder
     */
    public DataResourceBuilder safeguards(Safeguards value) {
        safeguards = value;
        return this;
    }

    /**
     * Sets a local extension.
     *
     * @param key its name
     * @param value its value
     * @return this builder
     */
    public DataResourceBuilder extension(String key, String value) {
        extensions.put(key, value);
        return this;
    }

    /**
     * Makes the resource. It may still have findings.
     *
     * @return the resource
     * @throws IllegalStateException when provider, region or sharing was not given
     */
    public DataResource build() {
        return new DataResource(
                code,
                name,
                otherClassifications,
                given(provider, "provider"),
                given(region, "region"),
                summary,
                formats,
                items,
                given(sharing, "sharing"),
                openness,
                updateFrequency,
                publicationDate,
                relatedCodes,
                safeguards,
                extensions);
    }

    private <T> T given(@Nullable T value, String setting) {
        if (value == null) {
            throw new IllegalStateException("Resource \"" + code + "\" needs its " + setting + " before build().");
        }
        return value;
    }
}
