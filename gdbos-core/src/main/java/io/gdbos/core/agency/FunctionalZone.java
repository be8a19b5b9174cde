package io.gdbos.core.agency;

import io.gdbos.core.code.RegionCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A zone that governs itself like a district but has no national code, such as a high-tech, economic or bonded zone.
 * It stands under a local code of this SDK's form beside the national divisions, and may carry the codes that local
 * registers gave it, even ones that look like national codes. Immutable.
 *
 * @param division the zone under its local code, with its years and successors
 * @param parent the division to which it belongs: its province, its prefecture, or one county of it
 * @param members the divisions that it governs as wholes, as far as they have codes of their own, such as streets
 * @param overlaps the counties on whose land it lies; unlike members, they are not governed by it
 * @param localCodes the code in each local register that has one, by the id of the register
 */
public record FunctionalZone(
        Division division,
        RegionCode parent,
        List<RegionCode> members,
        List<RegionCode> overlaps,
        SortedMap<String, String> localCodes) {
    /** Copies the collections, refuses a national code, and a parent outside the prefecture of the local code. */
    public FunctionalZone {
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(parent, "parent");
        members = List.copyOf(members);
        overlaps = List.copyOf(overlaps);
        localCodes = Collections.unmodifiableSortedMap(new TreeMap<>(localCodes));
        RegionCode code = division.code();
        if (!code.isLocal()) {
            throw new IllegalArgumentException(
                    "A functional zone needs a local code such as 3707A1; came " + code + ".");
        }
        if (!parent.contains(code) && !code.prefecture().contains(parent)) {
            throw new IllegalArgumentException("Zone " + code
                    + " belongs to its province, its prefecture or a county of it; came " + parent + ".");
        }
        if (members.contains(code) || overlaps.contains(code) || parent.equals(code)) {
            throw new IllegalArgumentException("Zone " + code + " cannot be its own parent or member.");
        }
    }

    /**
     * Makes a zone that belongs to its prefecture and is in use.
     *
     * @param code the local code
     * @param name the name
     * @param firstYear the year of its foundation
     * @param members the divisions that it governs
     * @return the zone
     */
    public static FunctionalZone of(String code, String name, int firstYear, RegionCode... members) {
        return builder(code, name, firstYear).members(members).build();
    }

    /**
     * Begins a zone that belongs to its prefecture, unless said otherwise.
     *
     * @param code the local code, such as {@code 3707A1}
     * @param name the name
     * @param firstYear the year of its foundation
     * @return a builder
     */
    public static FunctionalZoneBuilder builder(String code, String name, int firstYear) {
        return new FunctionalZoneBuilder(RegionCode.parse(code), name, firstYear);
    }

    /**
     * Its local code.
     *
     * @return the code
     */
    public RegionCode code() {
        return division.code();
    }

    /**
     * Whether it was, or may have been, in force on a day.
     *
     * @param date the day
     * @return true from the first to the last year, both included
     */
    public boolean isInForce(LocalDate date) {
        return division.isInForce(date);
    }
}
