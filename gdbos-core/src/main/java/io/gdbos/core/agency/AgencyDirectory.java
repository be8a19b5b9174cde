package io.gdbos.core.agency;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.code.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The agencies that take part, with their names and places over time. Parents and successors are in it, and neither
 * goes in a circle. Immutable.
 */
public final class AgencyDirectory {
    /** By id; each list newest first. */
    private final SortedMap<String, List<Agency>> versions;

    private AgencyDirectory(SortedMap<String, List<Agency>> versions) {
        this.versions = versions;
    }

    /**
     * Makes a directory.
     *
     * @param agencies the agencies; one id may come several times, for days that do not overlap
     * @return the directory
     * @throws IllegalArgumentException when days overlap, a parent or successor is missing, or they go in a circle
     */
    public static AgencyDirectory of(Collection<Agency> agencies) {
        SortedMap<String, List<Agency>> byId = new TreeMap<>();
        agencies.stream()
                .sorted(Comparator.comparing(Agency::validFrom).reversed())
                .forEach(agency -> byId.computeIfAbsent(agency.id(), id -> new ArrayList<>())
                        .add(agency));
        byId.replaceAll((id, list) -> List.copyOf(list));
        byId.values().forEach(AgencyDirectory::requireApart);
        var directory = new AgencyDirectory(byId);
        for (String id : byId.keySet()) {
            directory.requireChain(id, "parent", Agency::parent);
            directory.requireChain(id, "successor", Agency::successor);
        }
        return directory;
    }

    /**
     * An agency as it was on a day.
     *
     * @param id the id
     * @param date the day
     * @return the agency; empty when there is none, or it did not stand
     */
    public Optional<Agency> find(String id, LocalDate date) {
        return history(id).stream().filter(agency -> agency.isValidOn(date)).findFirst();
    }

    /**
     * All versions of an agency.
     *
     * @param id the id
     * @return the versions, newest first; empty when there is none
     */
    public List<Agency> history(String id) {
        return versions.getOrDefault(id, List.of());
    }

    /**
     * The agency that answers for another on a day: itself, or whoever took over from it.
     *
     * @param id the id
     * @param date the day
     * @return the agency; empty when it ended without a successor
     */
    public Optional<Agency> responsibleFor(String id, LocalDate date) {
        @Nullable String at = id;
        while (at != null) {
            Optional<Agency> found = find(at, date);
            if (found.isPresent()) {
                return found;
            }
            at = history(at).isEmpty() ? null : history(at).get(0).successor();
        }
        return Optional.empty();
    }

    /**
     * The agencies directly below one on a day.
     *
     * @param id the id of the agency above
     * @param date the day
     * @return the agencies by id
     */
    public List<Agency> childrenOf(String id, LocalDate date) {
        return on(date, agency -> id.equals(agency.parent()));
    }

    /**
     * The agencies that are competent for exactly one region on a day.
     *
     * @param region the region
     * @param date the day
     * @return the agencies by id
     */
    public List<Agency> inRegion(RegionCode region, LocalDate date) {
        return on(date, agency -> agency.region().equals(region));
    }

    /**
     * The agency that had a credit code on a day.
     *
     * @param code the code
     * @param date the day
     * @return the agency
     */
    public Optional<Agency> findByCreditCode(UnifiedSocialCreditCode code, LocalDate date) {
        return on(date, agency -> code.equals(agency.creditCode())).stream().findFirst();
    }

    /**
     * The agencies that had a name, English or Chinese, on a day.
     *
     * @param name the name
     * @param date the day
     * @return the agencies by id; several regions may have an agency of one name
     */
    public List<Agency> findByName(String name, LocalDate date) {
        return on(
                date,
                agency -> agency.name().chinese().equals(name)
                        || agency.name().english().equals(name));
    }

    /**
     * The ids of all agencies.
     *
     * @return the ids in order
     */
    public SortedSet<String> ids() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(versions.keySet()));
    }

    private List<Agency> on(LocalDate date, Predicate<Agency> wanted) {
        return versions.values().stream()
                .flatMap(List::stream)
                .filter(agency -> agency.isValidOn(date))
                .filter(wanted)
                .toList();
    }

    private static void requireApart(List<Agency> newestFirst) {
        for (int i = 1; i < newestFirst.size(); i++) {
            LocalDate end = newestFirst.get(i).validTo();
            if (end == null || !end.isBefore(newestFirst.get(i - 1).validFrom())) {
                throw new IllegalArgumentException("Versions of agency \""
                        + newestFirst.get(i).id() + "\" overlap at "
                        + newestFirst.get(i - 1).validFrom() + ".");
            }
        }
    }

    private void requireChain(String id, String what, Link link) {
        Set<String> seen = new HashSet<>();
        String at = id;
        while (seen.add(at)) {
            Stream<String> next = history(at).stream().flatMap(agency -> Stream.ofNullable(link.of(agency)));
            Optional<String> first = next.findFirst();
            if (first.isEmpty()) {
                return;
            }
            at = first.get();
            if (!versions.containsKey(at)) {
                throw new IllegalArgumentException(
                        "Agency \"" + id + "\" names the " + what + " \"" + at + "\", which is not in the directory.");
            }
        }
        throw new IllegalArgumentException(
                "The " + what + "s of agency \"" + id + "\" go in a circle at \"" + at + "\".");
    }

    private interface Link {
        @Nullable
        String of(Agency agency);
    }
}
