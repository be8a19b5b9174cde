package io.gdbos.catalog.service;

import io.gdbos.core.BilingualText;
import java.util.List;
import java.util.Objects;

/**
 * An event in a life (一件事) that needs several service items at once. Immutable.
 *
 * @param id the id
 * @param name its name
 * @param serviceItems the ids of its items, in the order in which they are told to the applicant
 */
public record LifeEvent(String id, BilingualText name, List<String> serviceItems) {
    /** Copies the list. */
    public LifeEvent {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        serviceItems = List.copyOf(serviceItems);
    }
}
