package io.gdbos.core.quality.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ledgers of a run, one for each rule that needs one. Confined to one thread. */
public final class Ledgers implements AutoCloseable {
    private final Map<String, Ledger> byRule = new LinkedHashMap<>();
    private final long memoryOfEach;
    private final @Nullable Path directory;

    /**
     * Makes ledgers.
     *
     * @param rules how many rules need one
     * @param memory how many bytes they hold together
     * @param directory where the rest goes, or null
     */
    public Ledgers(int rules, long memory, @Nullable Path directory) {
        this.memoryOfEach = memory / Math.max(1, rules);
        this.directory = directory;
    }

    void add(String rule, @Nullable LedgerBatch batch) {
        if (batch != null) {
            byRule.computeIfAbsent(rule, id -> new Ledger(memoryOfEach, directory))
                    .add(batch);
        }
    }

    Optional<Ledger> of(String rule) {
        return Optional.ofNullable(byRule.get(rule));
    }

    @Override
    public void close() {
        byRule.values().forEach(Ledger::close);
        byRule.clear();
    }
}
