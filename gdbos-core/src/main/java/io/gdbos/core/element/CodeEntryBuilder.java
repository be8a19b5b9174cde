package io.gdbos.core.element;

import io.gdbos.core.BilingualText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a {@link CodeEntry}. Confined to one thread. */
public final class CodeEntryBuilder {
    private final String code;
    private final BilingualText name;
    private List<String> aliases = List.of();
    private final Map<String, String> notations = new LinkedHashMap<>();
    private @Nullable String parent;
    private Certainty certainty = Certainty.VERIFIED;
    private @Nullable LocalDate effectiveFrom;
    private @Nullable LocalDate effectiveTo;

    CodeEntryBuilder(String code, BilingualText name) {
        this.code = code;
        this.name = name;
    }

    /**
     * Sets other words and codes by which it is written.
     *
     * @param values the words
     * @return this
     */
    public CodeEntryBuilder aliases(List<String> values) {
        aliases = List.copyOf(values);
        return this;
    }

    /**
     * Adds its code in another notation of the standard.
     *
     * @param notation the name of the notation, such as {@code alpha-2}
     * @param value the code there
     * @return this
     */
    public CodeEntryBuilder notation(String notation, String value) {
        notations.put(notation, value);
        return this;
    }

    /**
     * Sets the code above it.
     *
     * @param value the parent
     * @return this
     */
    public CodeEntryBuilder parent(String value) {
        parent = value;
        return this;
    }

    /**
     * Sets how well it is known to be right.
     *
     * @param value the certainty
     * @return this
     */
    public CodeEntryBuilder certainty(Certainty value) {
        certainty = value;
        return this;
    }

    /**
     * Sets the days on which it may be used.
     *
     * @param from the first day, or null for no beginning
     * @param to the last day, or null for no end
     * @return this
     */
    public CodeEntryBuilder effective(@Nullable LocalDate from, @Nullable LocalDate to) {
        effectiveFrom = from;
        effectiveTo = to;
        return this;
    }

    /**
     * Makes the entry.
     *
     * @return the entry
     * @throws IllegalArgumentException when the code is blank, its own parent, or ends before it begins
     */
    public CodeEntry build() {
        return new CodeEntry(code, name, aliases, notations, parent, certainty, effectiveFrom, effectiveTo);
    }
}
