package io.gdbos.core.element.json;

import io.gdbos.core.element.CodeList;
import io.gdbos.core.element.ElementRegistry;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What a document of data elements holds. Immutable.
 *
 * @param registry its elements
 * @param codeLists its code lists by id, with those that it was given to build on, in order
 */
public record ElementDocument(ElementRegistry registry, Map<String, CodeList> codeLists) {
    /** Copies the lists and keeps their order. */
    public ElementDocument {
        Objects.requireNonNull(registry, "registry");
        codeLists = Collections.unmodifiableMap(new LinkedHashMap<>(codeLists));
    }
}
