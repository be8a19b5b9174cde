package io.gdbos.core.element;

import io.gdbos.core.BilingualText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One code of a code list. Immutable.
 *
 * @param code the code as it is stored
 * @param name what it means; the English text repeats the Chinese where nobody has translated it
 * @param aliases other words and codes by which it is written
 * @param notations its codes in other notations of the same standard by their names, such as {@code alpha-2}
 * @param parent the code above it, or null at the top
 * @param certainty how well it is known to be right
 * @param effectiveFrom the first day on which it may be used, or null for no beginning
 * @param effectiveTo the last day, or null for no end
 */
public record CodeEntry(
        String code,
        BilingualText name,
        List<String> aliases,
        Map<String, String> notations,
        @Nullable String parent,
        Certainty certainty,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {
    /** Copies the collections and checks the days. */
    public CodeEntry {
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        notations = Collections.unmodifiableMap(new LinkedHashMap<>(notations));
        Objects.requireNonNull(certainty, "certainty");
        if (code.isBlank()) {
            throw new IllegalArgumentException("A code of a code list is not blank; its name is " + name + ".");
        }
        if (code.equals(parent)) {
            throw new IllegalArgumentException("Code \"" + code + "\" is its own parent.");
        }
        if (effectiveFrom != null && effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException(
                    "Code \"" + code + "\" ends " + effectiveTo + ", before it begins " + effectiveFrom + ".");
        }
    }

    /**
     * A verified code without anything else.
     *
     * @param code the code
     * @param name what it means
     * @return the entry
     */
    public static CodeEntry of(String code, BilingualText name) {
        return builder(code, name).build();
    }

    /**
     * Begins an entry: verified, at the top, without aliases or days unless said otherwise.
     *
     * @param code the code
     * @param name what it means
     * @return a builder
     */
    public static CodeEntryBuilder builder(String code, BilingualText name) {
        return new CodeEntryBuilder(code, name);
    }

    /**
     * Whether it was compared with the standard.
     *
     * @return true for {@link Certainty#VERIFIED}
     */
    public boolean isVerified() {
        return certainty == Certainty.VERIFIED;
    }

    /**
     * Whether it may be used on a day.
     *
     * @param date the day
     * @return true from the first to the last day
     */
    public boolean isInForce(LocalDate date) {
        return (effectiveFrom == null || !date.isBefore(effectiveFrom))
                && (effectiveTo == null || !date.isAfter(effectiveTo));
    }

    /** Whether there is a day on which both may be used. */
    boolean overlaps(CodeEntry other) {
        return (effectiveTo == null || other.effectiveFrom == null || !effectiveTo.isBefore(other.effectiveFrom))
                && (other.effectiveTo == null || effectiveFrom == null || !other.effectiveTo.isBefore(effectiveFrom));
    }
}
