package io.gdbos.core.match;

import io.gdbos.core.BilingualText;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What comparing one field gave, and why. {@link #toString()} shows no values. Immutable.
 *
 * @param field the field's id in the rules
 * @param comparator how the values were compared
 * @param verdict what came of it
 * @param kinds in what a {@link Verdict#VARIANT} differs, nearest first; empty for the other verdicts
 * @param declared the declared value
 * @param held the held value
 * @param level the level of agreement reached, empty when none
 * @param effect what it does to the decision
 * @param reason a stable code such as {@code same}, {@code variant:traditional}, {@code different:room} or
 *     {@code missing:declared}
 * @param text the reason as a sentence; holds no values
 */
public record FieldVerdict(
        String field,
        FieldComparator comparator,
        Verdict verdict,
        List<VariantKind> kinds,
        Side declared,
        Side held,
        String level,
        Effect effect,
        String reason,
        BilingualText text) {
    /**
     * One of the two values.
     *
     * @param element the element id
     * @param raw the value as it came, or null when it is absent
     * @param normal its normal form, or null when it is absent or cannot be read
     */
    public record Side(
            String element, @Nullable String raw, @Nullable String normal) {
        /** Checks that the element is there. */
        public Side {
            Objects.requireNonNull(element, "element");
        }

        Side masked(UnaryOperator<String> mask) {
            return new Side(element, raw == null ? null : mask.apply(raw), normal == null ? null : mask.apply(normal));
        }

        @Override
        public String toString() {
            return element;
        }
    }

    /** Copies the kinds. */
    public FieldVerdict {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(comparator, "comparator");
        Objects.requireNonNull(verdict, "verdict");
        kinds = List.copyOf(kinds);
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Whether the values are written alike or are an accepted variant.
     *
     * @return true when the effect is {@link Effect#AGREES}
     */
    public boolean agrees() {
        return effect == Effect.AGREES;
    }

    /**
     * The same verdict with its values masked.
     *
     * @param mask how a value is masked
     * @return a new verdict
     */
    public FieldVerdict masked(UnaryOperator<String> mask) {
        return new FieldVerdict(
                field,
                comparator,
                verdict,
                kinds,
                declared.masked(mask),
                held.masked(mask),
                level,
                effect,
                reason,
                text);
    }
}
