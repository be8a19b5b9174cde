package io.gdbos.core.agency;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.Severity;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.code.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

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
     * @throws IllegalArgumentException when {@link #check} finds an error: days that overlap, a parent or successor that
     *     is missing, a circle of them, one credit code for two agencies
     */
    public static AgencyDirectory of(Collection<Agency> agencies) {
        SortedMap<String, List<Agency>> byId = byId(agencies);
        for (Finding finding : new AgencyCheck(byId).findings().list()) {
            if (finding.severity() == Severity.ERROR) {
                throw new IllegalArgumentException(finding.text().english());
            }
        }
        return new AgencyDirectory(byId);
    }

    /**
     * Looks for what contradicts itself in a list of agencies, and for gaps in it. A directory is made of a list
     * without errors; warnings are for whoever keeps the list.
     *
     * @param agencies the agencies
     * @return the findings {@code GDB-AGY-001} to {@code 010}, placed at the id of the agency
     */
    public static Findings check(Collection<Agency> agencies) {
        return new AgencyCheck(byId(agencies)).findings();
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
     * The agency that answers for another on a day: itself, or whoever took over from it. When several did, it is the
     * one that took most; {@link #allResponsibleFor} names the others.
     *
     * @param id the id, such as that of the holder of a record from an earlier year
     * @param date the day
     * @return the agency; empty when it ended without a successor
     */
    public Optional<Agency> responsibleFor(String id, LocalDate date) {
        return allResponsibleFor(id, date).stream().findFirst();
    }

    /**
     * All agencies that answer for another on a day: itself, or those that took over from it, directly or one after
     * the other.
     *
     * @param id the id
     * @param date the day
     * @return the agencies, the one that took most first; empty when it ended without a successor
     */
    public List<Agency> allResponsibleFor(String id, LocalDate date) {
        List<Agency> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(id));
        while (!open.isEmpty()) {
            String at = open.pop();
            Optional<Agency> standing = find(at, date);
            if (!seen.add(at)) {
                continue;
            }
            standing.ifPresent(found::add);
            if (standing.isEmpty()) {
                List<String> heirs = endedBy(at, date);
                for (int i = heirs.size() - 1; i >= 0; i--) {
                    open.push(heirs.get(i));
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * The agencies that answer on one day for whoever had a name on an earlier one.
     *
     * @param name the name, English or Chinese, as a document of that time gives it
     * @param then the day of the document
     * @param now the day for which the answer is wanted
     * @return the agencies; several when several regions had an agency of this name, or it was split
     */
    public List<Agency> responsibleForName(String name, LocalDate then, LocalDate now) {
        return findByName(name, then).stream()
                .flatMap(agency -> allResponsibleFor(agency.id(), now).stream())
                .distinct()
                .toList();
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

    /** Who took over from the version that had ended last before a day. */
    private List<String> endedBy(String id, LocalDate date) {
        return history(id).stream()
                .filter(agency -> agency.validTo() != null && agency.validTo().isBefore(date))
                .findFirst()
                .map(Agency::successors)
                .orElse(List.of());
    }

    private static SortedMap<String, List<Agency>> byId(Collection<Agency> agencies) {
        SortedMap<String, List<Agency>> byId = new TreeMap<>();
        agencies.stream()
                .sorted(Comparator.comparing(Agency::validFrom).reversed())
                .forEach(agency -> byId.computeIfAbsent(agency.id(), id -> new ArrayList<>())
                        .add(agency));
        byId.replaceAll((id, list) -> List.copyOf(list));
        return byId;
    }
}
