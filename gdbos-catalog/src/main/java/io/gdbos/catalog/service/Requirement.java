package io.gdbos.catalog.service;

import io.gdbos.core.BilingualText;
import io.gdbos.core.rule.LegalBasis;
import java.util.Objects;

/**
 * Something that must hold for a service item to be granted (受理条件). Immutable.
 *
 * @param id the id, unique inside the item
 * @param name what officials and applicants call it
 * @param legalBasis why it is required
 */
public record Requirement(String id, BilingualText name, LegalBasis legalBasis) {
    /** Checks for null. */
    public Requirement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(legalBasis, "legalBasis");
    }
}
