package io.gdbos.core.agency;

import io.gdbos.core.agency.Division.Successor;
import io.gdbos.core.code.RegionCode;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Builds a {@link FunctionalZone}. Confined to one thread. */
public final class FunctionalZoneBuilder {
    private final RegionCode code;
    private final String name;
    private final int firstYear;
    private int lastYear = Division.STILL;
    private List<Successor> successors = List.of();
    private RegionCode parent;
    private List<RegionCode> members = List.of();
    private List<RegionCode> overlaps = List.of();
    private final SortedMap<String, String> localCodes = new TreeMap<>();

    FunctionalZoneBuilder(RegionCode code, String name, int firstYear) {
        this.code = code;
        this.name = name;
        this.firstYear = firstYear;
        this.parent = code.prefecture();
    }

    /**
     * Says that it ended, and what took over.
     *
     * @param year the year of its end
     * @param heirs the codes of what took over; none when its land only went back to the counties
     * @return this
     */
    public FunctionalZoneBuilder endedIn(int year, RegionCode... heirs) {
        lastYear = year;
        successors = Arrays.stream(heirs)
                .map(heir -> new Successor(heir, year, false))
                .toList();
        return this;
    }

    /**
     * Sets the division to which it belongs.
     *
     * @param value its province, its prefecture, or a county of it
     * @return this
     */
    public FunctionalZoneBuilder parent(RegionCode value) {
        parent = value;
        return this;
    }

    /**
     * Sets the divisions that it governs as wholes.
     *
     * @param values such as streets whose codes belong to a district
     * @return this
     */
    public FunctionalZoneBuilder members(RegionCode... values) {
        members = List.of(values);
        return this;
    }

    /**
     * Sets the counties on whose land it lies.
     *
     * @param values the counties
     * @return this
     */
    public FunctionalZoneBuilder overlaps(RegionCode... values) {
        overlaps = List.of(values);
        return this;
    }

    /**
     * Adds the code that a local register gave it.
     *
     * @param register the id of the register, such as {@code city-platform}
     * @param value its code there, in whatever form
     * @return this
     */
    public FunctionalZoneBuilder localCode(String register, String value) {
        if (register.isBlank() || value.isBlank() || localCodes.put(register, value) != null) {
            throw new IllegalArgumentException("Zone " + code + " needs one code for each named register; came \""
                    + value + "\" for \"" + register + "\".");
        }
        return this;
    }

    /**
     * Makes the zone.
     *
     * @return the zone
     */
    public FunctionalZone build() {
        Division division = new Division(code, name, firstYear, lastYear, successors);
        return new FunctionalZone(division, parent, members, overlaps, localCodes);
    }
}
