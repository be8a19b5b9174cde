package io.gdbos.catalog.service;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The service items of a place. Immutable. */
public final class ServiceDirectory {
    private final Map<String, ServiceItem> items;

    private ServiceDirectory(Map<String, ServiceItem> items) {
        this.items = items;
    }

    /**
     * Makes a directory.
     *
     * @param items the items, in any order
     * @return the directory
     * @throws IllegalArgumentException when two items have the same id
     */
    public static ServiceDirectory of(Collection<ServiceItem> items) {
        Map<String, ServiceItem> byId = new TreeMap<>();
        for (ServiceItem item : items) {
            if (byId.put(item.id(), item) != null) {
                throw new IllegalArgumentException("Two service items have the id \"" + item.id() + "\".");
            }
        }
        return new ServiceDirectory(byId);
    }

    /**
     * Finds an item.
     *
     * @param id its id
     * @return the item, empty when there is none
     */
    public Optional<ServiceItem> find(String id) {
        return Optional.ofNullable(items.get(id));
    }

    /**
     * All items.
     *
     * @return the items in the order of their ids
     */
    public List<ServiceItem> items() {
        return List.copyOf(items.values());
    }
}
