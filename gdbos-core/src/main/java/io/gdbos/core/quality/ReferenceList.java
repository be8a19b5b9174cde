package io.gdbos.core.quality;

import io.gdbos.core.element.CodeList;
import io.gdbos.core.quality.QualityCheck.Writing;
import java.util.Collection;
import java.util.Set;

/** An authoritative list that values have to come from. Implementations are thread-safe and give no answer that changes. */
@FunctionalInterface
public interface ReferenceList {
    /**
     * Whether the list has a value.
     *
     * @param text the value as it came
     * @param writing in which writing it must be
     * @return true when it has
     */
    boolean has(String text, Writing writing);

    /**
     * A code list.
     *
     * @param list the codes
     * @return a list of its codes, or of all its writings when any is allowed
     */
    static ReferenceList of(CodeList list) {
        return (text, writing) -> list.find(text)
                .filter(entry -> writing == Writing.ANY || entry.code().equals(text))
                .isPresent();
    }

    /**
     * A list of texts, each of which has one writing.
     *
     * @param texts the texts
     * @return the list
     */
    static ReferenceList of(Collection<String> texts) {
        Set<String> known = Set.copyOf(texts);
        return (text, writing) -> known.contains(writing == Writing.ANY ? text.strip() : text);
    }
}
