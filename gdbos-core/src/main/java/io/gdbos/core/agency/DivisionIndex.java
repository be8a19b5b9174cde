package io.gdbos.core.agency;

import io.gdbos.core.agency.Division.Successor;
import io.gdbos.core.code.RegionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All divisions by code, each code's lives newest first, with what became of them. Immutable once made. */
final class DivisionIndex {
    private final Map<RegionCode, List<Life>> lives = new HashMap<>();
    /** What was replaced, wholly or in part, by a code. */
    private final Map<RegionCode, List<Division>> predecessors = new HashMap<>();

    private final NavigableSet<RegionCode> codes;

    DivisionIndex(Collection<Division> divisions) {
        List<Life> byEnd = new ArrayList<>();
        divisions.stream()
                .sorted(Comparator.comparingInt(Division::firstYear).reversed())
                .map(Life::new)
                .forEach(life -> {
                    lives.computeIfAbsent(life.division().code(), code -> new ArrayList<>())
                            .add(life);
                    byEnd.add(life);
                    life.division().successors().stream()
                            .map(Successor::code)
                            .distinct()
                            .forEach(code -> predecessors
                                    .computeIfAbsent(code, it -> new ArrayList<>())
                                    .add(life.division()));
                });
        codes = new TreeSet<>(lives.keySet());
        byEnd.sort(Comparator.comparingInt((Life life) -> life.division().lastYear())
                .reversed());
        byEnd.forEach(life -> life.follow(successors(life.division())));
    }

    /** All codes in order. */
    NavigableSet<RegionCode> codes() {
        return codes;
    }

    boolean contains(RegionCode code) {
        return lives.containsKey(code);
    }

    List<Division> history(RegionCode code) {
        return lives(code).map(Life::division).toList();
    }

    Stream<Division> stream() {
        return codes.stream().flatMap(this::lives).map(Life::division);
    }

    Stream<Division> predecessors(RegionCode code) {
        return predecessors.getOrDefault(code, List.of()).stream();
    }

    Stream<Life> lives(RegionCode code) {
        return lives.getOrDefault(code, List.of()).stream();
    }

    /** The newest life of a code that had begun in a year; null when none had. */
    @Nullable
    Life begunBy(RegionCode code, int year) {
        for (Life life : lives.getOrDefault(code, List.of())) {
            if (life.division().firstYear() <= year) {
                return life;
            }
        }
        return null;
    }

    /** The life of a code that took over in a year and outlived it. */
    Optional<Life> heirOf(Successor successor) {
        return lives(successor.code())
                .filter(life -> life.division().lastYear() > successor.year())
                .min(Comparator.comparingInt(life -> life.division().firstYear()));
    }

    private List<Life> successors(Division division) {
        return division.successors().stream()
                .filter(successor -> !successor.isPart())
                .flatMap(successor -> heirOf(successor).stream())
                .toList();
    }
}
