package io.gdbos.core.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a while what a system answered, key by key, within a scope. A scope is what the caller may see things
 * under, such as a grant and a purpose; what was fetched in one scope is never shown in another, so that a cached
 * answer cannot pass by a decision. There is no look-up outside a scope. Keys that are not held are remembered too;
 * what was unavailable is not, and pages never are. Thread-safe.
 */
public final class CachingConnector {
    private static final long ALLOWANCE = 64;

    private final Connector system;
    private final Cache<Key, List<DataRecord>> cache;

    /** All that an answer depends on. */
    private record Key(String scope, String resource, String keyItem, String key, List<String> items) {}

    private CachingConnector(Connector system, Cache<Key, List<DataRecord>> cache) {
        this.system = system;
        this.cache = cache;
    }

    /**
     * Puts a cache before a system.
     *
     * @param system the system
     * @param policy how much and how long is kept
     * @param clock tells how old an answer is
     * @return the cache; a connector is got by {@link #within}
     */
    public static CachingConnector over(Connector system, CachePolicy policy, InstantSource clock) {
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(clock, "clock");
        Cache<Key, List<DataRecord>> cache = Caffeine.newBuilder()
                .maximumWeight(policy.characters())
                .weigher(CachingConnector::weight)
                .expireAfterWrite(policy.timeToLive())
                .ticker(() -> nanos(clock))
                .executor(Runnable::run)
                .build();
        return new CachingConnector(system, cache);
    }

    /**
     * The connector of one scope; all scopes share the room.
     *
     * @param scope names what the caller may see things under, such as {@code grant-7/enrolment}; not blank
     * @return the connector
     */
    public Connector within(String scope) {
        if (scope.isBlank()) {
            throw new IllegalArgumentException("A scope must be named; came a blank one.");
        }
        return new Scoped(scope);
    }

    /**
     * Forgets what is kept about a key in all scopes: after a correction, an erasure, or an event of the source.
     *
     * @param resource the code of the resource
     * @param key the value of the key
     */
    public void forget(String resource, String key) {
        cache.asMap()
                .keySet()
                .removeIf(kept -> kept.resource().equals(resource) && kept.key().equals(key));
    }

    /**
     * Forgets what is kept in one scope: after its grant has ended.
     *
     * @param scope the scope
     */
    public void forgetScope(String scope) {
        cache.asMap().keySet().removeIf(kept -> kept.scope().equals(scope));
    }

    /** Forgets everything. */
    public void clear() {
        cache.invalidateAll();
    }

    private static int weight(Key key, List<DataRecord> records) {
        long weight = ALLOWANCE + key.key().length();
        for (DataRecord record : records) {
            weight += ALLOWANCE;
            for (Value value : record.values().values()) {
                weight += ALLOWANCE
                        + (value instanceof Value.Present present
                                ? present.raw().length()
                                : 0);
            }
        }
        return (int) Math.min(Integer.MAX_VALUE, weight);
    }

    private static long nanos(InstantSource clock) {
        var now = clock.instant();
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    /** The view of one scope. */
    private final class Scoped implements Connector {
        private final String scope;

        Scoped(String scope) {
            this.scope = scope;
        }

        @Override
        public Outcome lookup(Lookup lookup) {
            Map<String, List<DataRecord>> records = new HashMap<>();
            List<String> open = new ArrayList<>();
            for (String key : lookup.keys()) {
                @Nullable List<DataRecord> kept = cache.getIfPresent(key(lookup, key));
                if (kept == null) {
                    open.add(key);
                } else if (!kept.isEmpty()) {
                    records.put(key, kept);
                }
            }
            if (open.isEmpty()) {
                return new Outcome.Answered(records, Map.of());
            }
            return ask(lookup, open, records);
        }

        private Outcome ask(Lookup lookup, List<String> open, Map<String, List<DataRecord>> kept) {
            Outcome outcome = system.lookup(open.size() == lookup.keys().size() ? lookup : lookup.withKeys(open));
            if (outcome instanceof Outcome.Answered answered) {
                for (String key : open) {
                    if (!answered.unavailable().containsKey(key)) {
                        cache.put(
                                key(lookup, key), List.copyOf(answered.records().getOrDefault(key, List.of())));
                    }
                }
                kept.putAll(answered.records());
                return new Outcome.Answered(kept, answered.unavailable());
            }
            return kept.isEmpty() ? outcome : partly(kept, open, (Outcome.Unavailable) outcome);
        }

        private Outcome partly(Map<String, List<DataRecord>> kept, List<String> open, Outcome.Unavailable failed) {
            Map<String, String> unavailable = new HashMap<>();
            open.forEach(key -> unavailable.put(key, failed.reason()));
            return new Outcome.Answered(kept, unavailable);
        }

        private Key key(Lookup lookup, String key) {
            return new Key(scope, lookup.resource(), lookup.keyItem(), key, lookup.items());
        }

        @Override
        public PageOutcome page(PageRequest request) {
            return system.page(request);
        }

        @Override
        public Health health(Duration timeout) {
            return system.health(timeout);
        }
    }
}
