package io.gdbos.examples.enrolment.rules;

import io.gdbos.core.BilingualText;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.rule.DecisionTable;
import io.gdbos.core.rule.Expression;
import io.gdbos.core.rule.Facts;
import io.gdbos.core.rule.Truth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one district. Immutable.
 *
 * @param region the district
 * @param name its name
 * @param isInvented whether the rules are an example, not after any notice
 * @param requirements what is checked, with the condition under which it is
 * @param batches the table that gives batch and order keys
 */
public record DistrictRules(
        RegionCode region,
        BilingualText name,
        boolean isInvented,
        List<Requirement> requirements,
        DecisionTable batches) {
    /** Copies the requirements. */
    public DistrictRules {
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(name, "name");
        requirements = List.copyOf(requirements);
        Objects.requireNonNull(batches, "batches");
    }

    /**
     * One requirement of the district.
     *
     * @param id the id of the requirement
     * @param when the condition under which it is checked, null for always
     */
    public record Requirement(String id, @Nullable Expression when) {
        /** Checks for null. */
        public Requirement {
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * Whether a requirement has to be checked for a case.
     *
     * @param requirement the id of the requirement
     * @param facts what is known of the case
     * @return FALSE too for a requirement that the district does not have
     */
    public Truth needs(String requirement, Facts facts) {
        for (Requirement candidate : requirements) {
            if (candidate.id().equals(requirement)) {
                Expression when = candidate.when();
                return when == null ? Truth.TRUE : when.test(facts);
            }
        }
        return Truth.FALSE;
    }

    /**
     * Rules by district.
     *
     * @param rules the rules, one for each district
     * @return the same, by district
     */
    static Map<RegionCode, DistrictRules> byRegion(List<DistrictRules> rules) {
        Map<RegionCode, DistrictRules> byRegion = new LinkedHashMap<>();
        for (DistrictRules district : rules) {
            byRegion.put(district.region(), district);
        }
        return byRegion;
    }
}
