package io.gdbos.examples.enrolment.zoning;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.normalize.Address;
import io.gdbos.core.normalize.AddressLevel;
import io.gdbos.core.normalize.DivisionNames;
import io.gdbos.core.rule.Truth;
import io.gdbos.examples.enrolment.verify.ZoneFinder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the zone of an address by its estate, or by road and number where the estate is left out. An address that the
 * zoning does not name, or that may lie in several zones, is UNKNOWN; one that names a division outside the city is in
 * no zone. Immutable.
 */
public final class AddressZones implements ZoneFinder {
    private final DivisionNames divisions;
    private final Map<String, List<Entry>> byEstate;
    private final Map<String, List<Entry>> byRoad;
    private final Set<RegionCode> districts;

    private record Entry(String school, RegionCode region, String estate, String road) {}

    private AddressZones(
            DivisionNames divisions,
            Map<String, List<Entry>> byEstate,
            Map<String, List<Entry>> byRoad,
            Set<RegionCode> districts) {
        this.divisions = divisions;
        this.byEstate = byEstate;
        this.byRoad = byRoad;
        this.districts = districts;
    }

    /**
     * Makes a finder.
     *
     * @param lines the zoning
     * @param divisions the divisions that addresses may name
     * @return the finder
     */
    public static AddressZones of(List<ZoneLine> lines, DivisionNames divisions) {
        Map<String, List<Entry>> byEstate = new HashMap<>();
        Map<String, List<Entry>> byRoad = new HashMap<>();
        Set<RegionCode> districts = new TreeSet<>();
        for (ZoneLine line : lines) {
            // The zoning is read like any address, so that both sides have the same normal form.
            Address address = Address.parse(line.road() + line.number() + "号" + line.estate(), divisions);
            String road = road(address).orElse("");
            String estate = address.part(AddressLevel.ESTATE).orElse("");
            Entry entry = new Entry(line.school(), line.region(), estate, road);
            byEstate.computeIfAbsent(estate, key -> new ArrayList<>()).add(entry);
            byRoad.computeIfAbsent(road, key -> new ArrayList<>()).add(entry);
            districts.add(line.region());
        }
        return new AddressZones(divisions, byEstate, byRoad, districts);
    }

    @Override
    public Truth isInZone(String address, String school) {
        Address parsed = Address.parse(address, divisions);
        Optional<RegionCode> region = parsed.region();
        if (region.isPresent() && districts.stream().noneMatch(district -> overlaps(district, region.get()))) {
            return Truth.FALSE;
        }
        Set<String> schools = new TreeSet<>();
        for (Entry entry : candidates(parsed)) {
            if (region.isEmpty() || overlaps(entry.region(), region.get())) {
                schools.add(entry.school());
            }
        }
        if (schools.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return schools.size() == 1 ? Truth.of(schools.contains(school)) : anyOf(schools, school);
    }

    private static Truth anyOf(Set<String> schools, String school) {
        return schools.contains(school) ? Truth.UNKNOWN : Truth.FALSE;
    }

    private List<Entry> candidates(Address address) {
        Optional<String> estate = address.part(AddressLevel.ESTATE);
        Optional<String> road = road(address);
        List<Entry> byName =
                estate.map(name -> byEstate.getOrDefault(name, List.of())).orElse(List.of());
        if (byName.isEmpty()) {
            return estate.isPresent()
                    ? List.of()
                    : road.map(key -> byRoad.getOrDefault(key, List.of())).orElse(List.of());
        }
        if (road.isEmpty()) {
            return byName;
        }
        // An estate's name with the road of another estate names neither for certain.
        return byName.stream().filter(entry -> entry.road().equals(road.get())).toList();
    }

    private static Optional<String> road(Address address) {
        return address.part(AddressLevel.ROAD)
                .flatMap(road -> address.part(AddressLevel.ROAD_NUMBER).map(number -> road + "/" + number));
    }

    /** A functional zone lies inside national districts without a code of theirs, so the city is all they share. */
    private static boolean overlaps(RegionCode district, RegionCode named) {
        return named.contains(district) || district.contains(named);
    }
}
