package io.gdbos.core.normalize;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** One step on the way from a text as it was written to its normal form, lightest first. Immutable. */
public enum TextStep {
    /** Full-width and compatibility forms become the usual ones (Unicode NFKC). */
    WIDTH {
        @Override
        String change(String text) {
            return Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                    ? text
                    : Normalizer.normalize(text, Normalizer.Form.NFKC);
        }
    },
    /** Latin letters become capitals. */
    LETTER_CASE {
        @Override
        String change(String text) {
            return Characters.latinCapitals(text);
        }
    },
    /** White space and characters without width go. */
    SPACE {
        @Override
        String change(String text) {
            return Characters.without(text, Characters::isBlankOrInvisible);
        }
    },
    /** The dots between the parts of a name go, however they are written. */
    DOT {
        @Override
        String change(String text) {
            return Characters.without(text, Characters::isNameDot);
        }
    },
    /** Traditional characters become simplified ones, where the simplified one is nothing else. */
    TRADITIONAL {
        @Override
        String change(String text) {
            return ScriptForms.simplify(text);
        }
    },
    /** Characters that are used for one another, but also for themselves, become one of them. */
    VARIANT_CHARACTER {
        @Override
        String change(String text) {
            return ScriptForms.unify(text);
        }
    };

    private static final TextStep[] STEPS = values();

    /**
     * Takes this step alone.
     *
     * @param text the text
     * @return the changed text; the text itself when nothing changes
     */
    public String apply(String text) {
        if (Characters.isPlain(text, this == LETTER_CASE)) {
            return text;
        }
        String changed = change(text);
        return changed.equals(text) ? text : composed(changed);
    }

    /** Combining marks that have become neighbours, because what stood between them is gone, get their order. */
    private static String composed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    abstract String change(String text);

    /**
     * The normal form: all steps taken.
     *
     * @param text the text
     * @return the normal form; normalising it again changes nothing
     */
    public static String normalize(String text) {
        return normalize(text, VARIANT_CHARACTER);
    }

    /**
     * The text after some steps.
     *
     * @param text the text
     * @param last the last step to take
     * @return the changed text
     */
    public static String normalize(String text, TextStep last) {
        String result = text;
        for (TextStep step : STEPS) {
            result = step.compareTo(last) <= 0 ? step.apply(result) : result;
        }
        return result;
    }

    /**
     * Which steps are needed before two texts agree.
     *
     * @param first a text
     * @param second another
     * @return the steps, none for equal texts; empty when the texts differ after all steps
     */
    public static Optional<Set<TextStep>> between(String first, String second) {
        if (first.equals(second)) {
            return Optional.of(EnumSet.noneOf(TextStep.class));
        }
        if (!normalize(first).equals(normalize(second))) {
            return Optional.empty();
        }
        EnumSet<TextStep> needed = EnumSet.allOf(TextStep.class);
        for (int i = STEPS.length - 1; i >= 0; i--) {
            needed.remove(STEPS[i]);
            if (!after(first, needed).equals(after(second, needed))) {
                needed.add(STEPS[i]);
            }
        }
        if (needed.contains(TRADITIONAL)
                && ScriptForms.holdsTwoTraditional(after(first, upTo()), after(second, upTo()))) {
            needed.add(VARIANT_CHARACTER);
        }
        return Optional.of(needed);
    }

    private static EnumSet<TextStep> upTo() {
        return EnumSet.range(WIDTH, DOT);
    }

    private static String after(String text, Set<TextStep> steps) {
        String result = text;
        for (TextStep step : steps) {
            result = step.apply(result);
        }
        return result;
    }
}
