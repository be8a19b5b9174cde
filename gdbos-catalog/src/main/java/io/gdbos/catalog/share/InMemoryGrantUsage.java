package io.gdbos.catalog.share;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/** Thread-safe. */
final class InMemoryGrantUsage implements GrantUsage {
    private final ConcurrentMap<String, AtomicLong> usedByGrant = new ConcurrentHashMap<>();

    @Override
    public boolean use(String grant, long volume) {
        AtomicLong used = usedByGrant.computeIfAbsent(grant, unused -> new AtomicLong());
        long before = used.get();
        while (before < volume) {
            if (used.compareAndSet(before, before + 1)) {
                return true;
            }
            before = used.get();
        }
        return false;
    }
}
