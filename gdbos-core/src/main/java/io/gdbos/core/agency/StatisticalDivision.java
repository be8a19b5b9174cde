package io.gdbos.core.agency;

import io.gdbos.core.code.RegionCode;
import java.util.Objects;

/**
 * One division of the statistical list: the unit by which addresses are written and surveys counted. Immutable.
 *
 * @param code six digits, or nine for a township
 * @param name the name without the divisions above
 * @param isStatisticalOnly whether no national code (GB/T 2260) stood behind it at the cut-off date: 市辖区 as a
 *     prefecture, or a development zone that is counted like a county; always false for townships, which have no
 *     six-digit code
 */
public record StatisticalDivision(RegionCode code, String name, boolean isStatisticalOnly) {
    /** Checks for null. */
    public StatisticalDivision {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
    }

    /**
     * Its level.
     *
     * @return the level by the form of its code; a prefecture without counties, such as 东莞市, is a prefecture
     */
    public AdministrativeLevel level() {
        return AdministrativeLevel.of(code);
    }
}
