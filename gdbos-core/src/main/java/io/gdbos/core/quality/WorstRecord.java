package io.gdbos.core.quality;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record with bad units. Immutable.
 *
 * @param row the number of its row
 * @param token the token of its key, or null when none was made
 * @param shownKey its key, masked; empty without one
 * @param bad how many of its units were bad
 * @param rules the ids of the rules that found them
 */
public record WorstRecord(long row, @Nullable String token, String shownKey, int bad, List<String> rules) {
    /** Copies the list. */
    public WorstRecord {
        Objects.requireNonNull(shownKey, "shownKey");
        rules = List.copyOf(rules);
    }
}
