package io.gdbos.core.protect;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Masks values by the rule of their data element. An element without a rule is taken for personal. Immutable;
 * thread-safe.
 */
public final class Masker {
    private static final Masker STANDARD = new Masker(ofTable());

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
     * The rules of the bundled data elements, from the table that lies beside this class.
     *
     * @return the masker
     */
    public static Masker standard() {
        return STANDARD;
    }

    /**
     * This masker with rules of one's own, which come first.
     *
     * @param own the rule of each element id
     * @return another masker
     */
    public Masker with(Map<String, MaskingRule> own) {
        Map<String, MaskingRule> all = new LinkedHashMap<>(rules);
        all.putAll(own);
        return new Masker(all);
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

    private static Map<String, MaskingRule> ofTable() {
        Map<String, MaskingRule> rules = new LinkedHashMap<>();
        for (ProtectTable.Line line : ProtectTable.bundled("masking-rules.txt", 2)) {
            rules.put(line.cell(0), MaskingRule.valueOf(line.cell(1)));
        }
        return rules;
    }
}
