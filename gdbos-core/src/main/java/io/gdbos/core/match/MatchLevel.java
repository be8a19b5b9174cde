package io.gdbos.core.match;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A level of agreement: the variants it takes in, and what they do to the decision. Immutable.
 *
 * @param id the level's id, unique in its field
 * @param kinds the variants taken in; values written alike reach every level
 * @param effect what reaching it does
 */
public record MatchLevel(String id, Set<VariantKind> kinds, Effect effect) {
    private static final List<MatchLevel> STANDARD = List.of(
            of("exact", Effect.AGREES),
            of(
                    "writing",
                    Effect.AGREES,
                    VariantKind.WIDTH,
                    VariantKind.LETTER_CASE,
                    VariantKind.SPACE_OR_DOT,
                    VariantKind.DATE_WRITING,
                    VariantKind.CERTIFICATE_NUMBER_WRITING,
                    VariantKind.ID_UPGRADE,
                    VariantKind.TRADITIONAL,
                    VariantKind.ADDRESS_WRITING),
            new MatchLevel("similar", EnumSet.allOf(VariantKind.class), Effect.REVIEW));

    /** Copies the kinds. */
    public MatchLevel {
        Objects.requireNonNull(id, "id");
        kinds = kinds.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        Objects.requireNonNull(effect, "effect");
        if (id.isBlank()) {
            throw new IllegalArgumentException("A level needs an id.");
        }
    }

    /**
     * Makes a level.
     *
     * @param id its id
     * @param effect what reaching it does
     * @param kinds the variants taken in
     * @return the level
     */
    public static MatchLevel of(String id, Effect effect, VariantKind... kinds) {
        return new MatchLevel(id, Set.of(kinds), effect);
    }

    /**
     * The levels of a field whose rules name none: differences of writing agree, all others a person looks at.
     *
     * @return the levels, strictest first
     */
    public static List<MatchLevel> standard() {
        return STANDARD;
    }
}
