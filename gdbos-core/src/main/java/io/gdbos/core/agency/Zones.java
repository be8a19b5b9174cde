package io.gdbos.core.agency;

import io.gdbos.core.code.RegionCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The functional zones of a table. A zone widens its own span by its members, and its parent's by itself. Immutable. */
final class Zones {
    static final Zones NONE = new Zones(List.of());

    private final Map<RegionCode, FunctionalZone> byCode = new LinkedHashMap<>();

    Zones(List<FunctionalZone> zones) {
        for (FunctionalZone zone : zones) {
            if (byCode.put(zone.code(), zone) != null) {
                throw new IllegalArgumentException("Zone " + zone.code() + " is already in the table.");
            }
        }
        zones.forEach(this::requireOwnCodes);
    }

    List<FunctionalZone> list() {
        return List.copyOf(byCode.values());
    }

    Optional<FunctionalZone> find(RegionCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    Optional<FunctionalZone> findByLocalCode(String register, String code, int year) {
        return inForce(year)
                .filter(zone -> code.equals(zone.localCodes().get(register)))
                .findFirst();
    }

    Stream<FunctionalZone> inForce(int year) {
        return byCode.values().stream().filter(zone -> zone.division().isInForce(year));
    }

    /** Whether any zone may change the span that a code has by itself. */
    boolean touches(RegionCode code) {
        return !byCode.isEmpty() && (byCode.containsKey(code) || isParent(code));
    }

    /** Collects a code and what zones add below it on a day, and below that; a circle of zones ends it. */
    void collect(RegionCode code, int year, Set<RegionCode> into) {
        if (!into.add(code)) {
            return;
        }
        inForce(year).forEach(zone -> {
            if (zone.code().equals(code)) {
                zone.members().forEach(member -> collect(member, year, into));
            }
            if (zone.parent().equals(code)) {
                collect(zone.code(), year, into);
            }
        });
    }

    private void requireOwnCodes(FunctionalZone zone) {
        zone.localCodes().forEach((register, code) -> {
            for (FunctionalZone other : byCode.values()) {
                boolean isSame = code.equals(other.localCodes().get(register));
                if (isSame && !other.equals(zone) && other.division().meets(zone.division())) {
                    throw new IllegalArgumentException("Zones " + other.code() + " and " + zone.code()
                            + " both have the code \"" + code + "\" in the register \"" + register + "\".");
                }
            }
        });
    }

    private boolean isParent(RegionCode code) {
        return byCode.values().stream().anyMatch(zone -> zone.parent().equals(code));
    }
}
