package io.gdbos.core.agency;

import io.gdbos.core.agency.Division.Successor;
import io.gdbos.core.agency.DivisionChange.Kind;
import io.gdbos.core.code.RegionCode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads from an index what happened to divisions. Immutable. */
final class Fates {
    private static final Comparator<DivisionChange> BY_YEAR = Comparator.comparingInt(DivisionChange::year)
            .thenComparing(change -> change.from().code());

    private final DivisionIndex index;

    Fates(DivisionIndex index) {
        this.index = index;
    }

    /** What happened to the lives of one code, by year. */
    List<DivisionChange> changesOf(RegionCode code) {
        return index.lives(code)
                .flatMap(life -> changesOf(life.division()))
                .sorted(BY_YEAR)
                .toList();
    }

    /** What made a code, or added to it, by year. */
    List<DivisionChange> changesInto(RegionCode code) {
        return index.predecessors(code)
                .flatMap(this::changesOf)
                .filter(change -> change.to().contains(code))
                .sorted(BY_YEAR)
                .toList();
    }

    /** What happened from one year to another to a division and to all that took over from it. */
    List<DivisionChange> fateOf(Life start, int from, int to) {
        List<DivisionChange> fate = new ArrayList<>();
        Set<Division> seen = new HashSet<>(Set.of(start.division()));
        Deque<Division> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            Division division = open.remove();
            changesOf(division)
                    .filter(change -> from <= change.year() && change.year() <= to)
                    .forEach(fate::add);
            division.successors().stream()
                    .filter(successor -> !successor.isPart() && successor.year() <= to)
                    .flatMap(successor -> index.heirOf(successor).stream())
                    .map(Life::division)
                    .filter(seen::add)
                    .forEach(open::add);
        }
        fate.sort(BY_YEAR);
        return List.copyOf(fate);
    }

    private Stream<DivisionChange> changesOf(Division division) {
        TreeMap<Integer, List<RegionCode>> ceded = division.successors().stream()
                .filter(Successor::isPart)
                .collect(Collectors.groupingBy(
                        Successor::year, TreeMap::new, Collectors.mapping(Successor::code, Collectors.toList())));
        Stream<DivisionChange> parts = ceded.entrySet().stream()
                .map(year -> new DivisionChange(year.getKey(), Kind.PART_CEDED, division, year.getValue()));
        return Stream.concat(parts, Stream.ofNullable(division.isInUse() ? null : endOf(division)));
    }

    private DivisionChange endOf(Division division) {
        List<Successor> heirs = division.successors().stream()
                .filter(successor -> !successor.isPart())
                .toList();
        List<RegionCode> to = heirs.stream().map(Successor::code).sorted().toList();
        return new DivisionChange(division.lastYear(), kindOf(division, heirs), division, to);
    }

    private Kind kindOf(Division division, List<Successor> heirs) {
        if (heirs.size() != 1) {
            return heirs.isEmpty() ? Kind.ENDED : Kind.SPLIT;
        }
        Successor heir = heirs.get(0);
        if (heir.code().equals(division.code())) {
            return Kind.RENAMED;
        }
        boolean wasThere = index.heirOf(heir)
                .map(life -> life.division().firstYear() < heir.year())
                .orElse(false);
        return wasThere || isJoined(division, heir) ? Kind.MERGED : Kind.RECODED;
    }

    /** Whether another division ended in the same year and went over to the same heir. */
    private boolean isJoined(Division division, Successor heir) {
        return index.predecessors(heir.code())
                .filter(other -> !other.equals(division) && other.lastYear() == heir.year())
                .flatMap(other -> other.successors().stream())
                .anyMatch(heir::equals);
    }
}
