package io.gdbos.catalog;

import java.util.List;
import java.util.Optional;

/** The port through which the catalogue keeps its entries. Implementations are thread-safe. */
public interface CatalogStore {
    /**
     * A store that keeps everything in memory and loses it with the process.
     *
     * @return an empty store
     */
    static CatalogStore inMemory() {
        return new InMemoryCatalogStore();
    }

    /**
     * Finds an entry.
     *
     * @param code the code of the resource
     * @return the entry, empty when there is none
     */
    Optional<CatalogEntry> find(String code);

    /**
     * Pages through the entries in the order of their codes.
     *
     * @param afterCode the code after which to start; empty for the first page
     * @param limit the most entries to return, at least 1
     * @return the entries; fewer than the limit when there are no more
     */
    List<CatalogEntry> page(String afterCode, int limit);

    /**
     * Keeps an entry if nobody changed it in between: a new one has revision 1, a changed one the revision after the
     * one that is kept.
     *
     * @param entry the entry
     * @return true when it is kept; false when another change came first, then nothing is changed
     */
    boolean put(CatalogEntry entry);
}
