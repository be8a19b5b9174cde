package io.gdbos.examples.enrolment.rules;

import io.gdbos.core.GdbosException;
import io.gdbos.core.code.RegionCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of all districts of a city, in a fixed order. Immutable. */
public final class RuleBook {
    private final Map<RegionCode, DistrictRules> byRegion;

    private RuleBook(Map<RegionCode, DistrictRules> byRegion) {
        this.byRegion = byRegion;
    }

    /**
     * Makes a rule book.
     *
     * @param rules the rules, one for each district
     * @return the rule book
     */
    public static RuleBook of(List<DistrictRules> rules) {
        return new RuleBook(DistrictRules.byRegion(rules));
    }

    /**
     * This book with the rules of some districts replaced or added.
     *
     * @param others the rules that win
     * @return a new book
     */
    public RuleBook with(List<DistrictRules> others) {
        Map<RegionCode, DistrictRules> merged = new LinkedHashMap<>(byRegion);
        merged.putAll(DistrictRules.byRegion(others));
        return new RuleBook(merged);
    }

    /**
     * The rules of one district.
     *
     * @param region the district
     * @return its rules
     * @throws GdbosException when there is no such district
     */
    public DistrictRules of(RegionCode region) {
        DistrictRules rules = byRegion.get(region);
        if (rules == null) {
            throw new GdbosException(
                    "District \"" + region + "\" has no rules; known are " + byRegion.keySet() + ".",
                    "Maybe its rules are missing in the folder \"rules\" beside the tables.",
                    null);
        }
        return rules;
    }

    /**
     * Whether there are rules for a district.
     *
     * @param region the district
     * @return true when {@link #of(RegionCode)} answers
     */
    public boolean knows(RegionCode region) {
        return byRegion.containsKey(region);
    }

    /**
     * The rules of all districts.
     *
     * @return in a fixed order
     */
    public List<DistrictRules> all() {
        return new ArrayList<>(byRegion.values());
    }
}
