package io.gdbos.core.normalize;

import java.util.Optional;
import java.util.Set;

/** How far two texts are equal. {@link TextStep#between} names the steps behind the answer. Immutable. */
public enum TextEquality {
    /** The same characters; at most width, the case of letters, spaces and dots differ. */
    EQUAL,
    /** Other characters that are used for one another: traditional, simplified or variant ones. */
    VARIANT,
    /** Anything else. */
    DIFFERENT;

    /**
     * Compares two texts.
     *
     * @param first a text
     * @param second another; swapping them does not change the answer
     * @return how far they are equal
     */
    public static TextEquality of(String first, String second) {
        Optional<Set<TextStep>> steps = TextStep.between(first, second);
        if (steps.isEmpty()) {
            return DIFFERENT;
        }
        boolean hasOthers =
                steps.get().contains(TextStep.TRADITIONAL) || steps.get().contains(TextStep.VARIANT_CHARACTER);
        return hasOthers ? VARIANT : EQUAL;
    }
}
