package io.gdbos.core.agency;

import io.gdbos.core.code.RegionCode;
import java.util.List;
import java.util.Objects;

/**
 * A zone that governs itself like a district but has no national code, such as a high-tech zone. It lies in the
 * prefecture by which its local code begins, and may govern streets whose codes belong to districts. Immutable.
 *
 * @param division the zone under its local code
 * @param members the divisions that it governs, as far as they have codes of their own
 */
public record FunctionalZone(Division division, List<RegionCode> members) {
    /** Copies the members and refuses a national code. */
    public FunctionalZone {
        Objects.requireNonNull(division, "division");
        members = List.copyOf(members);
        if (!division.code().isLocal()) {
            throw new IllegalArgumentException(
                    "A functional zone needs a local code such as 3707A1; came " + division.code() + ".");
        }
    }

    /**
     * Makes a zone.
     *
     * @param code the local code
     * @param name the name
     * @param firstYear the year of its foundation
     * @param members the divisions that it governs
     * @return the zone
     */
    public static FunctionalZone of(String code, String name, int firstYear, RegionCode... members) {
        return new FunctionalZone(Division.of(RegionCode.parse(code), name, firstYear), List.of(members));
    }
}
