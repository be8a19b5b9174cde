package io.gdbos.core.element;

import io.gdbos.core.BilingualText;
import java.util.List;
import java.util.Objects;

/**
 * One code of a code list. Immutable.
 *
 * @param code the code as it is stored
 * @param name what it means
 * @param aliases other words and codes by which it is written
 * @param isVerified whether it was compared with the standard
 */
public record CodeEntry(String code, BilingualText name, List<String> aliases, boolean isVerified) {
    /** Copies the aliases. */
    public CodeEntry {
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        if (code.isBlank()) {
            throw new IllegalArgumentException("A code of a code list is not blank; its name is " + name + ".");
        }
    }
}
