package io.gdbos.core.agency;

import io.gdbos.core.code.RegionCode;

/** The levels of government, highest first. Immutable. */
public enum AdministrativeLevel {
    /** The state (国家级). */
    NATION,
    /** Provinces, autonomous regions, municipalities under the central government (省级). */
    PROVINCE,
    /** Prefectures and cities with districts (市级). */
    PREFECTURE,
    /** Counties, districts, county-level cities, functional zones (县级). */
    COUNTY,
    /** Townships, towns, streets (乡级). */
    TOWNSHIP,
    /** Villages and neighbourhoods (村级). */
    VILLAGE;

    /**
     * The level of a division by the form of its code.
     *
     * @param region the code
     * @return its level; never {@link #NATION}
     */
    public static AdministrativeLevel of(RegionCode region) {
        return switch (region.prefix().length()) {
            case 2 -> PROVINCE;
            case 4 -> PREFECTURE;
            case 5, 6 -> COUNTY;
            case 9 -> TOWNSHIP;
            default -> VILLAGE;
        };
    }
}
