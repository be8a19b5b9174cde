package io.gdbos.workflow.supervise;

import io.gdbos.core.code.RegionCode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The indicators of a process. Immutable.
 *
 * @param byRegion cases by the region in which they are handled
 * @param byStep steps by agency, region and step
 */
public record Indicators(SortedMap<RegionCode, CaseFigures> byRegion, SortedMap<StepKey, StepFigures> byStep) {
    /** Copies the maps. */
    public Indicators {
        byRegion = Collections.unmodifiableSortedMap(new TreeMap<>(byRegion));
        byStep = Collections.unmodifiableSortedMap(new TreeMap<>(byStep));
    }

    /**
     * All cases.
     *
     * @return the figures of all regions together
     */
    public CaseFigures total() {
        return byRegion.values().stream().reduce(CaseFigures.none(), CaseFigures::plus);
    }

    /**
     * What each agency did, over all regions and steps.
     *
     * @return the figures by the agency's id
     */
    public SortedMap<String, StepFigures> byAgency() {
        SortedMap<String, StepFigures> sums = new TreeMap<>();
        byStep.forEach((key, figures) -> sums.merge(key.agency(), figures, StepFigures::plus));
        return sums;
    }

    /**
     * These indicators and others, of other cases.
     *
     * @param other the others
     * @return both together
     */
    public Indicators plus(Indicators other) {
        SortedMap<RegionCode, CaseFigures> cases = new TreeMap<>(byRegion);
        other.byRegion.forEach((region, figures) -> cases.merge(region, figures, CaseFigures::plus));
        SortedMap<StepKey, StepFigures> steps = new TreeMap<>(byStep);
        other.byStep.forEach((key, figures) -> steps.merge(key, figures, StepFigures::plus));
        return new Indicators(cases, steps);
    }
}
