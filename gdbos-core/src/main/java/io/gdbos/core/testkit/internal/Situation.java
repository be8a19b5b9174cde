package io.gdbos.core.testkit.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a family lives; the names stand in {@code situations.csv}. Immutable. */
enum Situation {
    /** Registered at the home it owns. */
    HOUSEHOLD_AND_HOME_AGREE,
    /** Registered in the district, at another address than the home it owns. */
    HOUSEHOLD_AND_HOME_DIFFER,
    /** Registered in the district, and rents. */
    HOUSEHOLD_AND_LEASE,
    /** Registered elsewhere, owns a home, is employed in the district. */
    MIGRANT_HOME_EMPLOYED,
    /** Registered elsewhere, owns a home. */
    MIGRANT_HOME,
    /** Registered elsewhere, rents, is employed in the district. */
    MIGRANT_LEASE_EMPLOYED;

    private static final Map<String, List<Situation>> MIXES = readMixes();

    boolean hasHousehold() {
        return this == HOUSEHOLD_AND_HOME_AGREE || this == HOUSEHOLD_AND_HOME_DIFFER || this == HOUSEHOLD_AND_LEASE;
    }

    boolean hasHome() {
        return this != HOUSEHOLD_AND_LEASE && this != MIGRANT_LEASE_EMPLOYED;
    }

    boolean hasEmployment() {
        return this == MIGRANT_HOME_EMPLOYED || this == MIGRANT_LEASE_EMPLOYED;
    }

    static Situation draw(Draw draw, District district) {
        List<Situation> mix = MIXES.get(district.code());
        if (mix == null) {
            throw new IllegalStateException("No situations are given for district " + district.code() + ".");
        }
        return draw.pick(mix);
    }

    /** Each situation as often as its weight says. */
    private static Map<String, List<Situation>> readMixes() {
        Map<String, List<Situation>> mixes = new HashMap<>();
        for (String[] row : SampleData.rows("situations.csv")) {
            List<Situation> mix = mixes.computeIfAbsent(row[0], code -> new ArrayList<>());
            for (int i = 0; i < Integer.parseInt(row[2]); i++) {
                mix.add(valueOf(row[1]));
            }
        }
        return Map.copyOf(mixes);
    }
}
