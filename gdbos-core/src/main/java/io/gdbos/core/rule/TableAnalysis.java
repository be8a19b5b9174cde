package io.gdbos.core.rule;

import io.gdbos.core.BilingualText;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a look at all combinations of inputs found in a decision table. An input is tried with every value that makes a
 * difference to a comparison with a literal; inputs whose values are calculated with or compared with each other are
 * left open, and what depends on them is neither gap nor overlap. Every example is real: evaluating the table with it
 * shows what is claimed. Immutable.
 *
 * @param gaps combinations to which no row applies, at most {@value #MAX_REPORTED}
 * @param overlaps pairs of rows that apply to one combination against the hit policy, at most {@value #MAX_REPORTED}
 * @param unreachable ids of rows that never decide; empty when not all combinations were looked at
 * @param notAnalysed what was not looked at and why; empty when everything was
 */
public record TableAnalysis(
        List<Gap> gaps, List<Overlap> overlaps, List<String> unreachable, List<BilingualText> notAnalysed) {
    /** The most gaps, and the most overlaps, that are kept. */
    public static final int MAX_REPORTED = 100;

    /** Copies the lists. */
    public TableAnalysis {
        gaps = List.copyOf(gaps);
        overlaps = List.copyOf(overlaps);
        unreachable = List.copyOf(unreachable);
        notAnalysed = List.copyOf(notAnalysed);
    }

    /**
     * Whether every combination was looked at.
     *
     * @return true when nothing was left out
     */
    public boolean isComplete() {
        return notAnalysed.isEmpty();
    }

    /**
     * Combinations to which no row applies.
     *
     * @param when the inputs that make it so, each with the values tried for it; the other inputs do not matter
     * @param example one of the combinations
     * @param day a day of the period in which it is so, or null when rows have no periods
     */
    public record Gap(
            Map<String, List<Value>> when,
            Map<String, Value> example,
            @Nullable LocalDate day) {
        /** Copies the maps and keeps their order. */
        public Gap {
            when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
            example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
        }
    }

    /**
     * Two rows that apply to one combination.
     *
     * @param first the id of the earlier row
     * @param second the id of the later row
     * @param example a combination to which both apply
     * @param day a day on which both are in force, or null when rows have no periods
     */
    public record Overlap(
            String first,
            String second,
            Map<String, Value> example,
            @Nullable LocalDate day) {
        /** Copies the map and keeps its order. */
        public Overlap {
            example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
        }
    }
}
