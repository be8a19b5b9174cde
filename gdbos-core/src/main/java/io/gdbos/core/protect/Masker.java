package io.gdbos.core.protect;

import java.util.Map;

/**
 * Masks values by the rule of their data element. An element without a rule is taken for personal. Immutable;
 * thread-safe.
 */
public final class Masker {
    private final Map<String, MaskingRule> rules;

    private Masker(Map<String, MaskingRule> rules) {
        this.rules = Map.copyOf(rules);
    }

    /**
     * A masker.
     *
     * @param rules the rule of each element id; what is left out is masked by {@link MaskingRule#GENERIC}
     * @return the masker
     */
    public static Masker of(Map<String, MaskingRule> rules) {
        return new Masker(rules);
    }

    /**
     * The rule of an element.
     *
     * @param element the element id
     * @return its rule
     */
    public MaskingRule rule(String element) {
        return rules.getOrDefault(element, MaskingRule.GENERIC);
    }

    /**
     * Masks the value of an element.
     *
     * @param element the element id
     * @param value the value
     * @return the masked value
     */
    public String mask(String element, String value) {
        return rule(element).mask(value);
    }
}
