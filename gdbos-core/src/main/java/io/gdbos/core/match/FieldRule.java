package io.gdbos.core.match;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How one field is compared, and what comes of it. Immutable.
 *
 * @param id the field's id, unique in the rules
 * @param declared the element of the declared record
 * @param held the element of the held record
 * @param comparator how the values are compared
 * @param levels the levels of agreement, strictest first; the first that takes in all differences counts, and a
 *     variant that none takes in is a {@link Effect#REVIEW}
 * @param otherwise what the other verdicts do
 */
public record FieldRule(
        String id,
        String declared,
        String held,
        FieldComparator comparator,
        List<MatchLevel> levels,
        Otherwise otherwise) {
    /**
     * What values that do not agree do to the decision.
     *
     * @param different for {@link Verdict#DIFFERENT}
     * @param missing for {@link Verdict#MISSING}
     * @param notComparable for {@link Verdict#NOT_COMPARABLE}
     */
    public record Otherwise(Effect different, Effect missing, Effect notComparable) {
        /** Different values contradict, a missing one leaves it open, what cannot be compared a person looks at. */
        public static final Otherwise STANDARD = new Otherwise(Effect.CONTRADICTS, Effect.OPEN, Effect.REVIEW);

        /** Checks for null. */
        public Otherwise {
            Objects.requireNonNull(different, "different");
            Objects.requireNonNull(missing, "missing");
            Objects.requireNonNull(notComparable, "notComparable");
        }
    }

    /** Copies the levels. */
    public FieldRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(held, "held");
        Objects.requireNonNull(comparator, "comparator");
        levels = List.copyOf(levels);
        Objects.requireNonNull(otherwise, "otherwise");
        Set<String> ids = new HashSet<>();
        for (MatchLevel level : levels) {
            if (!ids.add(level.id())) {
                throw new IllegalArgumentException("Field \"" + id + "\" has level \"" + level.id() + "\" twice.");
            }
        }
        if (levels.isEmpty()) {
            throw new IllegalArgumentException("Field \"" + id + "\" has no levels; at least one is required.");
        }
    }

    /**
     * A rule with the standard levels for an element that both records have.
     *
     * @param element the element
     * @param comparator how its values are compared
     * @return the rule
     */
    public static FieldRule of(String element, FieldComparator comparator) {
        return of(element, element, comparator);
    }

    /**
     * A rule with the standard levels.
     *
     * @param declared the element of the declared record, and the field's id
     * @param held the element of the held record
     * @param comparator how the values are compared
     * @return the rule
     */
    public static FieldRule of(String declared, String held, FieldComparator comparator) {
        return new FieldRule(declared, declared, held, comparator, MatchLevel.standard(), Otherwise.STANDARD);
    }

    /**
     * This rule with other levels.
     *
     * @param newLevels the levels, strictest first
     * @return a new rule
     */
    public FieldRule withLevels(MatchLevel... newLevels) {
        return new FieldRule(id, declared, held, comparator, List.of(newLevels), otherwise);
    }

    /**
     * This rule with other effects of values that do not agree.
     *
     * @param effects the effects
     * @return a new rule
     */
    public FieldRule otherwise(Otherwise effects) {
        return new FieldRule(id, declared, held, comparator, levels, effects);
    }
}
