package io.gdbos.core.agency;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.code.Register;
import io.gdbos.core.code.Standing;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The divisions of the country with the years in which each was in force, and the functional zones that an
 * application adds. A citizen number or an old document keeps the code that was in force when it was issued, so
 * "known" and "in force on a day" are two questions. Immutable.
 */
public final class RegionTable implements Register<RegionCode> {
    /** The bundled table begins with this year; what was in force before, it cannot tell. */
    private static final int FIRST_YEAR = 1981;

    /** By code; each list newest first. */
    private final NavigableMap<RegionCode, List<Division>> divisions;

    private final List<FunctionalZone> zones;

    private RegionTable(NavigableMap<RegionCode, List<Division>> divisions, List<FunctionalZone> zones) {
        this.divisions = divisions;
        this.zones = zones;
    }

    /**
     * The table bundled with this SDK: county level and above, 1981 to 2024, without functional zones.
     *
     * @return the table
     */
    public static RegionTable mainlandChina() {
        return Bundled.TABLE;
    }

    /**
     * A table of one's own divisions.
     *
     * @param divisions the divisions; one code may come several times, with its names over the years
     * @return the table
     */
    public static RegionTable of(Collection<Division> divisions) {
        NavigableMap<RegionCode, List<Division>> byCode = new TreeMap<>();
        divisions.stream()
                .sorted(Comparator.comparingInt(Division::firstYear).reversed())
                .forEach(division -> byCode.computeIfAbsent(division.code(), code -> new ArrayList<>())
                        .add(division));
        byCode.replaceAll((code, list) -> List.copyOf(list));
        return new RegionTable(byCode, List.of());
    }

    /**
     * This table with functional zones beside the national divisions.
     *
     * @param added the zones
     * @return a new table
     */
    public RegionTable with(FunctionalZone... added) {
        NavigableMap<RegionCode, List<Division>> byCode = new TreeMap<>(divisions);
        List<FunctionalZone> all = new ArrayList<>(zones);
        for (FunctionalZone zone : added) {
            if (byCode.put(zone.division().code(), List.of(zone.division())) != null) {
                throw new IllegalArgumentException("Zone " + zone.division().code() + " is already in the table.");
            }
            all.add(zone);
        }
        return new RegionTable(byCode, List.copyOf(all));
    }

    /**
     * This table with more divisions, such as the streets of a city. They come before what the table holds under the
     * same codes.
     *
     * @param added the divisions
     * @return a new table
     */
    public RegionTable with(Collection<Division> added) {
        List<Division> all = new ArrayList<>(added);
        divisions.values().forEach(all::addAll);
        return new RegionTable(of(all).divisions, zones);
    }

    /**
     * Whether a code was ever given.
     *
     * @param code the code
     * @return true when the table holds it; a code from before 1981 is unknown though it may have been right
     */
    public boolean isKnown(RegionCode code) {
        return divisions.containsKey(code);
    }

    /**
     * Whether a code was ever given, and was in force on a day. The answer stays open for days before the first year
     * of the table, and for local codes and codes below the county that were not added to it.
     *
     * @param code the code
     * @param date the day
     * @return its standing
     */
    @Override
    public Standing standing(RegionCode code, LocalDate date) {
        if (!isKnown(code)) {
            return code.isLocal() || isKnown(countyOf(code)) ? Standing.NOT_ANSWERED : Standing.NOT_KNOWN;
        }
        if (date.getYear() < FIRST_YEAR) {
            return Standing.KNOWN;
        }
        return find(code, date).isPresent() ? Standing.IN_FORCE : Standing.NOT_IN_FORCE;
    }

    /**
     * A division as it was on a day.
     *
     * @param code the code
     * @param date the day
     * @return the division, the newer one in the year of a change; empty when the code was not in force
     */
    public Optional<Division> find(RegionCode code, LocalDate date) {
        return history(code).stream()
                .filter(division -> division.isInForce(date))
                .findFirst();
    }

    /**
     * All divisions that ever had a code.
     *
     * @param code the code
     * @return the divisions, newest first
     */
    public List<Division> history(RegionCode code) {
        return divisions.getOrDefault(code, List.of());
    }

    /**
     * The name of a division on a day.
     *
     * @param code the code
     * @param date the day
     * @return its own name; when it was not in force, the last name it had; empty when the code is unknown
     */
    public Optional<String> nameOf(RegionCode code, LocalDate date) {
        return find(code, date).or(() -> history(code).stream().findFirst()).map(Division::name);
    }

    /**
     * The name of a division with those above it.
     *
     * @param code the code
     * @param date the day
     * @return such as 山东省潍坊市奎文区; empty when the code is unknown
     */
    public Optional<String> fullNameOf(RegionCode code, LocalDate date) {
        if (!isKnown(code)) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        for (RegionCode above : pathTo(code)) {
            nameOf(above, date).ifPresent(name::append);
        }
        return Optional.of(name.toString());
    }

    /**
     * The divisions that replaced one that was no longer in force on a day.
     *
     * @param code the code
     * @param date the day
     * @return the codes in force on the day, in order; the code itself when it was in force; empty when nothing is
     *     known to have replaced it
     */
    public SortedSet<RegionCode> inForceFor(RegionCode code, LocalDate date) {
        SortedSet<RegionCode> found = new TreeSet<>();
        Set<RegionCode> seen = new HashSet<>(Set.of(code));
        Deque<RegionCode> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            RegionCode next = open.remove();
            if (find(next, date).isPresent()) {
                found.add(next);
            } else {
                replacements(next, date).filter(seen::add).forEach(open::add);
            }
        }
        return Collections.unmodifiableSortedSet(found);
    }

    /**
     * Whether a division lay in another on a day. A division that was replaced before that day lies where all its
     * successors lie.
     *
     * @param child the division below
     * @param ancestor the division above, or the same
     * @param date the day
     * @return true when it lay there
     */
    public boolean isIn(RegionCode child, RegionCode ancestor, LocalDate date) {
        RegionCode county = countyOf(child);
        if (isKnown(county) && find(county, date).isEmpty()) {
            SortedSet<RegionCode> successors = inForceFor(county, date);
            if (!successors.isEmpty()) {
                return successors.stream().allMatch(successor -> lies(successor, ancestor, date));
            }
        }
        return lies(child, ancestor, date);
    }

    /**
     * The divisions directly below one, as they were on a day, and its functional zones.
     *
     * @param parent the division above
     * @param date the day
     * @return the divisions by code
     */
    public List<Division> childrenOf(RegionCode parent, LocalDate date) {
        return divisions.tailMap(parent, false).keySet().stream()
                .takeWhile(code -> code.value().startsWith(parent.prefix()))
                .filter(code -> pathTo(code).contains(parent))
                .filter(code -> nearestAbove(code, date).equals(parent))
                .flatMap(code -> find(code, date).stream())
                .toList();
    }

    private boolean lies(RegionCode child, RegionCode ancestor, LocalDate date) {
        return ancestor.contains(child)
                || zones.stream()
                        .filter(zone -> zone.division().code().equals(ancestor)
                                && zone.division().isInForce(date))
                        .flatMap(zone -> zone.members().stream())
                        .anyMatch(member -> member.contains(child));
    }

    private Stream<RegionCode> replacements(RegionCode code, LocalDate date) {
        return history(code).stream()
                .filter(division -> division.lastYear() < date.getYear())
                .limit(1)
                .flatMap(division -> division.successors().stream())
                .filter(successor -> !successor.isPart())
                .map(Division.Successor::code);
    }

    /** The codes from the province down to the division itself; those that do not exist are skipped by callers. */
    private static List<RegionCode> pathTo(RegionCode code) {
        List<RegionCode> path = new ArrayList<>();
        path.add(code.province());
        addOther(path, code.prefecture());
        addOther(path, countyOf(code));
        if (code.value().length() == 12) {
            addOther(path, new RegionCode(code.value().substring(0, 9)));
        }
        addOther(path, code);
        return path;
    }

    private RegionCode nearestAbove(RegionCode code, LocalDate date) {
        List<RegionCode> path = pathTo(code);
        for (int i = path.size() - 2; i > 0; i--) {
            if (find(path.get(i), date).isPresent()) {
                return path.get(i);
            }
        }
        return path.get(0);
    }

    private static void addOther(List<RegionCode> path, RegionCode code) {
        if (!path.get(path.size() - 1).equals(code)) {
            path.add(code);
        }
    }

    private static RegionCode countyOf(RegionCode code) {
        return code.value().length() == 6 ? code : new RegionCode(code.value().substring(0, 6));
    }

    /** Read once, when first asked for. */
    private static final class Bundled {
        static final RegionTable TABLE = of(DivisionReader.bundled());
    }
}
