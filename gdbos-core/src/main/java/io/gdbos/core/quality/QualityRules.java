package io.gdbos.core.quality;

import io.gdbos.core.BilingualText;
import io.gdbos.core.protect.Sm3;
import io.gdbos.core.rule.LegalBasis;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Resources, the rules of their quality, and how they are scored: one document that an authority sets. Immutable.
 */
public final class QualityRules {
    private final String id;
    private final String version;
    private final BilingualText title;
    private final @Nullable LegalBasis basis;
    private final Map<String, QualityResource> resources = new LinkedHashMap<>();
    private final Map<String, QualityRule> rules = new LinkedHashMap<>();
    private final QualityScoring scoring;
    private final String digest;

    QualityRules(QualityRulesBuilder builder) {
        this.id = builder.id;
        this.version = builder.version;
        this.title = builder.title;
        this.basis = builder.basis;
        this.resources.putAll(builder.resources);
        // by resource, as a document writes them, so that the order of the builder's calls does not matter
        this.resources.keySet().forEach(resource -> builder.rules.values().stream()
                .filter(rule -> rule.resource().equals(resource))
                .forEach(rule -> this.rules.put(rule.id(), rule)));
        this.scoring = builder.scoring;
        this.digest = Sm3.hex(RulesText.of(this));
    }

    /**
     * Begins a document.
     *
     * @param id its id
     * @param version its version
     * @return a builder
     */
    public static QualityRulesBuilder builder(String id, String version) {
        return new QualityRulesBuilder(id, version);
    }

    /**
     * Its id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Its version.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * What it is called.
     *
     * @return the title
     */
    public BilingualText title() {
        return title;
    }

    /**
     * The regulation that sets it up.
     *
     * @return the basis, if one is named
     */
    public Optional<LegalBasis> basis() {
        return Optional.ofNullable(basis);
    }

    /**
     * The resources.
     *
     * @return in the order of the document
     */
    public List<QualityResource> resources() {
        return List.copyOf(resources.values());
    }

    /**
     * A resource.
     *
     * @param resource its id
     * @return the resource; empty when the document has none of that id
     */
    public Optional<QualityResource> resource(String resource) {
        return Optional.ofNullable(resources.get(resource));
    }

    /**
     * The rules.
     *
     * @return in the order of the document
     */
    public List<QualityRule> rules() {
        return List.copyOf(rules.values());
    }

    /**
     * The rules of a resource that are in force on a day.
     *
     * @param resource the id of the resource
     * @param date the day
     * @return in the order of the document
     */
    public List<QualityRule> rules(String resource, LocalDate date) {
        return rules.values().stream()
                .filter(rule -> rule.resource().equals(resource) && rule.isInForce(date))
                .toList();
    }

    /**
     * A rule.
     *
     * @param rule its id
     * @return the rule; empty when the document has none of that id
     */
    public Optional<QualityRule> rule(String rule) {
        return Optional.ofNullable(rules.get(rule));
    }

    /**
     * How metrics become one score.
     *
     * @return weights and grades
     */
    public QualityScoring scoring() {
        return scoring;
    }

    /**
     * The SM3 digest of everything in the document, by which a report says under which rules it was made.
     *
     * @return 64 hexadecimal digits
     */
    public String digest() {
        return digest;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QualityRules that && digest.equals(that.digest);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return "QualityRules[" + id + " " + version + ", " + rules.size() + " rules for " + resources.size()
                + " resources]";
    }

    Map<String, QualityResource> resourcesById() {
        return Collections.unmodifiableMap(resources);
    }

    static String requireText(String text, String what) {
        Objects.requireNonNull(text, what);
        if (text.isBlank()) {
            throw new IllegalArgumentException("Quality rules need " + what + "; came nothing.");
        }
        return text;
    }
}
