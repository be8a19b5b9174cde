package io.gdbos.catalog.share;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Thread-safe. */
final class InMemoryAgreementStore implements AgreementStore {
    private final ConcurrentSkipListMap<String, Agreement> agreements = new ConcurrentSkipListMap<>();

    @Override
    public Optional<Agreement> find(String id) {
        return Optional.ofNullable(agreements.get(id));
    }

    @Override
    public List<Agreement> all() {
        return List.copyOf(agreements.values());
    }

    @Override
    public boolean put(Agreement agreement) {
        @Nullable Agreement kept = agreements.get(agreement.id());
        if (kept == null) {
            return agreement.revision() == 1 && agreements.putIfAbsent(agreement.id(), agreement) == null;
        }
        return agreement.revision() == kept.revision() + 1 && agreements.replace(agreement.id(), kept, agreement);
    }
}
