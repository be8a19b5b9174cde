package io.gdbos.core.match;

import io.gdbos.core.BilingualText;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a comparator found.
 *
 * @param verdict the verdict
 * @param kinds in what variants differ, nearest first
 * @param detail what a different or incomparable value is about, empty when there is nothing to add
 * @param words the detail in words
 */
record Comparison(Verdict verdict, List<VariantKind> kinds, String detail, BilingualText words) {
    private static final BilingualText NO_WORDS = BilingualText.of("-", "-");
    static final Comparison SAME = new Comparison(Verdict.SAME, List.of(), "", NO_WORDS);
    static final Comparison DIFFERENT = new Comparison(Verdict.DIFFERENT, List.of(), "", NO_WORDS);

    static Comparison variant(Set<VariantKind> kinds) {
        return kinds.isEmpty()
                ? SAME
                : new Comparison(Verdict.VARIANT, List.copyOf(EnumSet.copyOf(kinds)), "", NO_WORDS);
    }

    static Comparison variant(VariantKind first, VariantKind... others) {
        return variant(EnumSet.of(first, others));
    }

    static Comparison different(String detail, String english, String chinese) {
        return new Comparison(Verdict.DIFFERENT, List.of(), detail, BilingualText.of(english, chinese));
    }

    static Comparison notComparable(String detail, String english, String chinese) {
        return new Comparison(Verdict.NOT_COMPARABLE, List.of(), detail, BilingualText.of(english, chinese));
    }

    boolean hasDetail() {
        return !detail.isEmpty();
    }
}
