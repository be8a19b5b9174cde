package io.gdbos.catalog;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Thread-safe. */
final class InMemoryCatalogStore implements CatalogStore {
    private final ConcurrentSkipListMap<String, CatalogEntry> entries = new ConcurrentSkipListMap<>();

    @Override
    public Optional<CatalogEntry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    @Override
    public List<CatalogEntry> page(String afterCode, int limit) {
        return entries.tailMap(afterCode, false).values().stream().limit(limit).toList();
    }

    @Override
    public boolean put(CatalogEntry entry) {
        @Nullable CatalogEntry kept = entries.get(entry.code());
        if (kept == null) {
            return entry.revision() == 1 && entries.putIfAbsent(entry.code(), entry) == null;
        }
        return entry.revision() == kept.revision() + 1 && entries.replace(entry.code(), kept, entry);
    }
}
