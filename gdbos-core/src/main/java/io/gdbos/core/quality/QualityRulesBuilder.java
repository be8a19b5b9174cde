package io.gdbos.core.quality;

import io.gdbos.core.BilingualText;
import io.gdbos.core.rule.LegalBasis;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Builds {@link QualityRules}: resources first, then their rules. A call that contradicts an earlier one fails and names
 * both. Confined to one thread.
 */
public final class QualityRulesBuilder {
    private static final int MOST_RULES = 10_000;

    final String id;
    final String version;
    BilingualText title;

    @Nullable
    LegalBasis basis;

    final Map<String, QualityResource> resources = new LinkedHashMap<>();
    final Map<String, QualityRule> rules = new LinkedHashMap<>();
    QualityScoring scoring = QualityScoring.EQUAL;

    QualityRulesBuilder(String id, String version) {
        this.id = QualityRules.requireText(id, "an id");
        this.version = QualityRules.requireText(version, "a version");
        this.title = BilingualText.of(id, id);
    }

    /**
     * Sets what the document is called; its id by default.
     *
     * @param value the title
     * @return this
     */
    public QualityRulesBuilder title(BilingualText value) {
        title = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Names the regulation that sets the document up.
     *
     * @param value the basis
     * @return this
     */
    public QualityRulesBuilder basis(LegalBasis value) {
        basis = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Adds a resource.
     *
     * @param resource the resource
     * @return this
     * @throws IllegalArgumentException when its id is there already
     */
    public QualityRulesBuilder resource(QualityResource resource) {
        if (resources.putIfAbsent(resource.id(), resource) != null) {
            throw new IllegalArgumentException("Resource \"" + resource.id() + "\" comes twice.");
        }
        return this;
    }

    /**
     * Adds a rule.
     *
     * @param rule the rule
     * @return this
     * @throws IllegalArgumentException when its id is there already, or its resource was not added before
     */
    public QualityRulesBuilder rule(QualityRule rule) {
        if (!resources.containsKey(rule.resource())) {
            throw new IllegalArgumentException("Rule \"" + rule.id() + "\" checks resource \"" + rule.resource()
                    + "\", which is none of " + resources.keySet() + ".");
        }
        if (rules.size() == MOST_RULES) {
            throw new IllegalArgumentException("Quality rules are " + MOST_RULES + " at most; came another one.");
        }
        if (rules.putIfAbsent(rule.id(), rule) != null) {
            throw new IllegalArgumentException("Rule \"" + rule.id() + "\" comes twice.");
        }
        return this;
    }

    /**
     * Sets weights and grades; all weights equal and no grades by default.
     *
     * @param value how metrics become one score
     * @return this
     */
    public QualityRulesBuilder scoring(QualityScoring value) {
        scoring = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Makes the document.
     *
     * @return the rules
     * @throws IllegalArgumentException when a rule compares with a resource that is not there
     */
    public QualityRules build() {
        for (QualityRule rule : rules.values()) {
            String other = otherResource(rule.check());
            if (other != null && !resources.containsKey(other)) {
                throw new IllegalArgumentException("Rule \"" + rule.id() + "\" compares with resource \"" + other
                        + "\", which is none of " + resources.keySet() + ".");
            }
        }
        return new QualityRules(this);
    }

    static @Nullable String otherResource(QualityCheck check) {
        if (check instanceof QualityCheck.Refers refers) {
            return refers.resource();
        }
        return check instanceof QualityCheck.Same same ? same.resource() : null;
    }
}
