package io.gdbos.examples.enrolment.report;

import io.gdbos.core.BilingualText;
import io.gdbos.core.code.RegionCode;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of one district. Immutable.
 *
 * @param region the district
 * @param name its name
 * @param hasInventedRules whether its rules are an example, not after any notice
 * @param counts what became of its applications
 * @param batches how many children were admitted in each batch, by the number of the batch
 */
public record DistrictFigures(
        RegionCode region,
        BilingualText name,
        boolean hasInventedRules,
        CaseCounts counts,
        SortedMap<Integer, Long> batches) {
    /** Copies the map. */
    public DistrictFigures {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(counts, "counts");
        batches = Collections.unmodifiableSortedMap(new TreeMap<>(batches));
    }
}
