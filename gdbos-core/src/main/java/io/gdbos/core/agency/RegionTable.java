package io.gdbos.core.agency;

import io.gdbos.core.code.Answer;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.code.Register;
import io.gdbos.core.code.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The divisions of the country with the years in which each was in force, and the functional zones that an
 * application adds. A citizen number or an old document keeps the code that was in force when it was issued, so
 * "known" and "in force on a day" are two questions; {@link #lookUp} answers both and says how certain it is.
 *
 * <p>Where a division lay is a matter of ranges: {@link #spanOf} gives what a division takes in the order of codes on a
 * day, and "X lies in Y" is one comparison of two spans. Immutable.
 */
public final class RegionTable implements Register<RegionCode> {
    private final DivisionIndex divisions;
    private final Zones zones;
    private final int firstYear;
    private final int lastYear;

    private RegionTable(DivisionIndex divisions, Zones zones, int firstYear, int lastYear) {
        this.divisions = divisions;
        this.zones = zones;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
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
     * A table of one's own divisions. It covers the time from the first of their years on.
     *
     * @param divisions the divisions; one code may come several times, with its names over the years
     * @return the table
     */
    public static RegionTable of(Collection<Division> divisions) {
        int first = divisions.stream().mapToInt(Division::firstYear).min().orElse(Division.STILL);
        return new RegionTable(new DivisionIndex(divisions), Zones.NONE, first, Division.STILL);
    }

    /**
     * This table with functional zones beside the national divisions.
     *
     * @param added the zones
     * @return a new table
     * @throws IllegalArgumentException when a zone's code is in the table, or two zones share a local register's code
     */
    public RegionTable with(FunctionalZone... added) {
        List<FunctionalZone> all = new ArrayList<>(zones.list());
        List<Division> rows = new ArrayList<>(divisions.stream().toList());
        for (FunctionalZone zone : added) {
            if (isKnown(zone.code())) {
                throw new IllegalArgumentException("Zone " + zone.code() + " is already in the table.");
            }
            all.add(zone);
            rows.add(zone.division());
        }
        return new RegionTable(new DivisionIndex(rows), new Zones(all), firstYear, lastYear);
    }

    /**
     * This table with more divisions, such as the streets of a city or what changed after its last year. A division
     * replaces the one in the table that has its code and first year; others come beside what the table holds.
     *
     * @param added the divisions
     * @return a new table, which covers the same years
     */
    public RegionTable with(Collection<Division> added) {
        List<Division> all = new ArrayList<>(added);
        divisions.stream()
                .filter(old -> added.stream()
                        .noneMatch(division ->
                                division.code().equals(old.code()) && division.firstYear() == old.firstYear()))
                .forEach(all::add);
        return new RegionTable(new DivisionIndex(all), zones, firstYear, lastYear);
    }

    /**
     * This table with the statement that all changes up to a year are in it.
     *
     * @param year the last year whose changes are in it
     * @return a new table
     */
    public RegionTable coveringUntil(int year) {
        return new RegionTable(divisions, zones, firstYear, year);
    }

    /**
     * Whether a code was ever given.
     *
     * @param code the code
     * @return true when the table holds it; a code from before its first year is unknown though it may have been right
     */
    public boolean isKnown(RegionCode code) {
        return divisions.contains(code);
    }

    /**
     * What the table says of a code on a day.
     *
     * @param code the code
     * @param date the day
     * @return whether it is known, whether it was in force, as what, and how certain that is
     */
    public DivisionAnswer lookUp(RegionCode code, LocalDate date) {
        int year = date.getYear();
        List<Division> candidates =
                history(code).stream().filter(it -> it.isInForce(year)).toList();
        Validity validity = Validity.of(candidates, year, firstYear);
        boolean isCovered = firstYear <= year && year <= lastYear;
        return new DivisionAnswer(code, date, isKnown(code), validity, candidates, isCovered);
    }

    /**
     * Whether a code was ever given, and was in force on a day. The answer stays open for days before the first year
     * of the table and in a year of change, and for local codes and codes below the county that were not added to it.
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
        if (date.getYear() < firstYear) {
            return Standing.KNOWN;
        }
        return switch (lookUp(code, date).validity()) {
            case IN_FORCE -> Standing.IN_FORCE;
            case YEAR_OF_CHANGE -> Standing.KNOWN;
            case NOT_IN_FORCE -> Standing.NOT_IN_FORCE;
        };
    }

    /**
     * A division as it was on a day.
     *
     * @param code the code
     * @param date the day
     * @return the division, the newer one in the year of a change; empty when the code was not in force
     */
    public Optional<Division> find(RegionCode code, LocalDate date) {
        @Nullable Life life = divisions.begunBy(code, date.getYear());
        return life != null && life.division().isInForce(date) ? Optional.of(life.division()) : Optional.empty();
    }

    /**
     * All divisions that ever had a code.
     *
     * @param code the code
     * @return the divisions, newest first
     */
    public List<Division> history(RegionCode code) {
        return divisions.history(code);
    }

    /**
     * Every division of the table, functional zones among them.
     *
     * @return the divisions by code, those of one code newest first
     */
    public Stream<Division> divisions() {
        return divisions.stream();
    }

    /**
     * The name of a division on a day.
     *
     * @param code the code
     * @param date the day
     * @return its own name, the newer one in the year of a change; when it was not in force, the last name it had;
     *     empty when the code is unknown
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
     * What happened to the divisions of a code: new names and codes, mergers, splits, parts given away.
     *
     * @param code the code
     * @return the changes by year
     */
    public List<DivisionChange> changesOf(RegionCode code) {
        return new Fates(divisions).changesOf(code);
    }

    /**
     * What went over to a code, wholly or in part.
     *
     * @param code the code
     * @return the changes by year
     */
    public List<DivisionChange> changesInto(RegionCode code) {
        return new Fates(divisions).changesInto(code);
    }

    /**
     * What became of a division: what happened to it and, after its end, to all that took over from it.
     *
     * @param code the code
     * @param since a day on which the code stood for the division that is meant
     * @param until the last day that counts
     * @return the changes by year, both years included; empty when the code was not in force on the first day
     */
    public List<DivisionChange> fateOf(RegionCode code, LocalDate since, LocalDate until) {
        @Nullable Life life = divisions.begunBy(code, since.getYear());
        return life == null || !life.division().isInForce(since)
                ? List.of()
                : new Fates(divisions).fateOf(life, since.getYear(), until.getYear());
    }

    /**
     * The divisions that replaced one that was no longer in force on a day. A code that was given twice stands for the
     * division that had it last before the day.
     *
     * @param code the code
     * @param date the day
     * @return the codes in force on the day, in order; the code itself when it was in force; empty when nothing is
     *     known to have replaced it
     */
    public SortedSet<RegionCode> inForceFor(RegionCode code, LocalDate date) {
        return inForceFor(code, date, date);
    }

    /**
     * The divisions that stand on one day for what a code meant on an earlier one, such as the day on which a citizen
     * number was issued.
     *
     * @param code the code
     * @param meantOn the day on which the code was used
     * @param date the day for which the answer is wanted
     * @return the codes in force, in order; empty when the code had not been given, or nothing replaced it
     */
    public SortedSet<RegionCode> inForceFor(RegionCode code, LocalDate meantOn, LocalDate date) {
        @Nullable Life life = divisions.begunBy(code, Math.min(meantOn.getYear(), date.getYear()));
        return life == null
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(life.heirsIn(date.getYear())));
    }

    /**
     * What a division and all below it took in the order of codes on a day. A division that was replaced before that
     * day takes what all its successors take; one that is unknown, or had not begun, what its code says.
     *
     * @param code the code
     * @param date the day
     * @return the span; a functional zone's has the divisions that it governs, its parent's has the zone
     */
    public RegionSpan spanOf(RegionCode code, LocalDate date) {
        return spanOf(code, date.getYear());
    }

    /**
     * Whether a division lay in another on a day. A division that was replaced before that day lies where all its
     * successors lie. To ask many times, keep the {@link #spanOf} of the division above.
     *
     * @param child the division below
     * @param ancestor the division above, or the same
     * @param date the day
     * @return true when it lay there
     */
    public boolean isIn(RegionCode child, RegionCode ancestor, LocalDate date) {
        return spanOf(ancestor, date).contains(spanOf(child, date));
    }

    /**
     * Whether a division lay in another on a day, left open when it moved in the year of that day.
     *
     * @param child the division below
     * @param ancestor the division above, or the same
     * @param date the day
     * @return the answer that holds before and after all changes of the year; otherwise {@link Answer#OPEN}
     */
    public Answer liesIn(RegionCode child, RegionCode ancestor, LocalDate date) {
        int year = date.getYear();
        boolean before = spanOf(ancestor, year).contains(spanOf(child, year));
        boolean after = spanOf(ancestor, year + 1).contains(spanOf(child, year + 1));
        if (before != after) {
            return Answer.OPEN;
        }
        return before ? Answer.YES : Answer.NO;
    }

    /**
     * The divisions directly below one, as they were on a day, and its functional zones.
     *
     * @param parent the division above
     * @param date the day
     * @return the divisions by code
     */
    public List<Division> childrenOf(RegionCode parent, LocalDate date) {
        Stream<RegionCode> below = divisions.codes().tailSet(parent, false).stream()
                .takeWhile(code -> code.value().startsWith(parent.prefix()));
        Stream<RegionCode> zonesBeside =
                zones.inForce(date.getYear()).map(FunctionalZone::code).filter(code -> !parent.contains(code));
        return Stream.concat(below, zonesBeside)
                .filter(code -> parentOf(code, date)
                        .filter(above -> above.equals(parent))
                        .isPresent())
                .flatMap(code -> find(code, date).stream())
                .toList();
    }

    /**
     * The division directly above one on a day.
     *
     * @param code the code
     * @param date the day
     * @return the nearest division above it in force, its province in any case; a zone's parent; empty for a province
     */
    public Optional<RegionCode> parentOf(RegionCode code, LocalDate date) {
        List<RegionCode> path = pathTo(code);
        for (int i = path.size() - 2; i > 0; i--) {
            if (find(path.get(i), date).isPresent()) {
                return Optional.of(path.get(i));
            }
        }
        return path.size() < 2 ? Optional.empty() : Optional.of(path.get(0));
    }

    /**
     * The functional zones of the table.
     *
     * @return the zones in the order in which they were added
     */
    public List<FunctionalZone> zones() {
        return zones.list();
    }

    /**
     * The functional zone to which a local register gave a code. Such a code may look like a national one, so it is
     * never taken for a {@link RegionCode} without asking here.
     *
     * @param register the id of the register
     * @param code the code in it
     * @param date the day
     * @return the zone in force on the day
     */
    public Optional<FunctionalZone> findByLocalCode(String register, String code, LocalDate date) {
        return zones.findByLocalCode(register, code, date.getYear());
    }

    /**
     * The functional zones that share land with a division on a day: that govern a part of it, or lie on it.
     *
     * @param code the division
     * @param date the day
     * @return the zones in the order in which they were added
     */
    public List<FunctionalZone> zonesOn(RegionCode code, LocalDate date) {
        RegionSpan span = spanOf(code, date);
        return zones.inForce(date.getYear())
                .filter(zone -> Stream.concat(zone.members().stream(), zone.overlaps().stream())
                        .map(part -> spanOf(part, date))
                        .anyMatch(part -> span.contains(part) || part.contains(span)))
                .toList();
    }

    private RegionSpan spanOf(RegionCode code, int year) {
        if (!zones.touches(code)) {
            return ownSpan(code, year);
        }
        Set<RegionCode> all = new LinkedHashSet<>();
        zones.collect(code, year, all);
        return RegionSpan.union(all.stream().map(one -> ownSpan(one, year)).toList());
    }

    /** A code that is not in the table, such as a street's, lies where its county went. */
    private RegionSpan ownSpan(RegionCode code, int year) {
        @Nullable Life life = divisions.begunBy(code, year);
        if (life == null && code.value().length() > 6) {
            @Nullable Life county = divisions.begunBy(countyOf(code), year);
            life = county == null || county.division().isInForce(year) ? null : county;
        }
        return life == null ? RegionSpan.of(code) : life.spanIn(year);
    }

    /** The codes from the province down to the division itself; those that do not exist are skipped by callers. */
    private List<RegionCode> pathTo(RegionCode code) {
        Optional<FunctionalZone> zone = zones.find(code);
        List<RegionCode> path =
                zone.isPresent() ? pathTo(zone.get().parent()) : new ArrayList<>(List.of(code.province()));
        if (zone.isEmpty()) {
            addOther(path, code.prefecture());
            addOther(path, countyOf(code));
            if (code.value().length() == 12) {
                addOther(path, new RegionCode(code.value().substring(0, 9)));
            }
        }
        addOther(path, code);
        return path;
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
        private static final int FIRST_YEAR = 1981;
        private static final int LAST_YEAR = 2024;

        static final RegionTable TABLE =
                new RegionTable(new DivisionIndex(DivisionReader.bundled()), Zones.NONE, FIRST_YEAR, LAST_YEAR);
    }
}
