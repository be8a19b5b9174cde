package io.gdbos.core.agency;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks for contradictions and gaps among the versions of agencies. Confined to one thread. */
final class AgencyCheck {
    /** By id; each list newest first. */
    private final SortedMap<String, List<Agency>> versions;

    private final List<Finding> found = new ArrayList<>();

    AgencyCheck(SortedMap<String, List<Agency>> versions) {
        this.versions = versions;
    }

    Findings findings() {
        versions.forEach((id, newestFirst) -> {
            neighbours(newestFirst);
            newestFirst.forEach(this::parent);
            newestFirst.forEach(this::successors);
            end(newestFirst.get(0));
        });
        creditCodes();
        return new Findings(found);
    }

    private void neighbours(List<Agency> newestFirst) {
        for (int i = 1; i < newestFirst.size(); i++) {
            Agency older = newestFirst.get(i);
            @Nullable LocalDate end = older.validTo();
            LocalDate next = newestFirst.get(i - 1).validFrom();
            if (end == null || !end.isBefore(next)) {
                error("GDB-AGY-001", older, "two versions overlap on " + next, "两个版本在" + next + "重叠");
            } else if (end.plusDays(1).isBefore(next)) {
                warning(
                        "GDB-AGY-006",
                        older,
                        "no version stands between " + end + " and " + next,
                        end + "与" + next + "之间没有有效版本");
            }
        }
    }

    private void parent(Agency agency) {
        @Nullable String parent = agency.parent();
        LocalDate from = agency.validFrom();
        if (parent == null) {
            return;
        }
        if (!versions.containsKey(parent)) {
            error(
                    "GDB-AGY-002",
                    agency,
                    "its parent \"" + parent + "\" is not in the directory",
                    "上级部门“" + parent + "”不在目录中");
        } else if (version(parent, from) == null) {
            warning(
                    "GDB-AGY-008",
                    agency,
                    "its parent \"" + parent + "\" does not stand on " + from,
                    "上级部门“" + parent + "”在" + from + "不存在");
        } else if (isBelowItself(agency)) {
            error("GDB-AGY-004", agency, "its parents go in a circle on " + from, "上级部门在" + from + "形成循环");
        }
    }

    /** The youngest link of a circle begins when all others stand, so looking at that day finds every circle. */
    private boolean isBelowItself(Agency agency) {
        Set<String> seen = new HashSet<>();
        @Nullable Agency at = agency;
        while (at != null && at.parent() != null && seen.add(at.parent())) {
            at = version(at.parent(), agency.validFrom());
        }
        return seen.contains(agency.id());
    }

    private void successors(Agency agency) {
        @Nullable LocalDate end = agency.validTo();
        for (String successor : agency.successors()) {
            if (!versions.containsKey(successor)) {
                error(
                        "GDB-AGY-003",
                        agency,
                        "its successor \"" + successor + "\" is not in the directory",
                        "承继部门“" + successor + "”不在目录中");
            } else if (end != null && version(successor, end.plusDays(1)) == null) {
                warning(
                        "GDB-AGY-009",
                        agency,
                        "its successor \"" + successor + "\" does not stand on " + end.plusDays(1),
                        "承继部门“" + successor + "”在" + end.plusDays(1) + "不存在");
            }
        }
    }

    private void end(Agency newest) {
        if (newest.validTo() != null && newest.successors().isEmpty()) {
            warning(
                    "GDB-AGY-007",
                    newest,
                    "it ended on " + newest.validTo() + " and names no successor",
                    "已于" + newest.validTo() + "终止，未注明承继部门");
        }
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(newest.successors());
        while (!open.isEmpty()) {
            String next = open.remove();
            if (seen.add(next) && versions.containsKey(next)) {
                open.addAll(versions.get(next).get(0).successors());
            }
        }
        if (seen.contains(newest.id())) {
            error("GDB-AGY-005", newest, "its successors go in a circle", "承继部门形成循环");
        }
    }

    private void creditCodes() {
        versions.values().stream()
                .flatMap(Collection::stream)
                .filter(agency -> agency.creditCode() != null)
                .collect(Collectors.groupingBy(
                        agency -> String.valueOf(agency.creditCode()), TreeMap::new, Collectors.toList()))
                .values()
                .forEach(this::sharedCode);
    }

    private void sharedCode(List<Agency> agencies) {
        for (Agency one : agencies) {
            for (Agency other : agencies) {
                if (one.id().compareTo(other.id()) < 0 && one.meets(other)) {
                    error(
                            "GDB-AGY-010",
                            other,
                            "\"" + one.id() + "\" has the same credit code at the same time",
                            "与“" + one.id() + "”同时使用同一统一社会信用代码");
                }
            }
        }
    }

    private @Nullable Agency version(String id, LocalDate date) {
        for (Agency agency : versions.getOrDefault(id, List.of())) {
            if (agency.isValidOn(date)) {
                return agency;
            }
        }
        return null;
    }

    private void error(String code, Agency agency, String english, String chinese) {
        found.add(Finding.error(code, agency.id(), english(agency, english), chinese(agency, chinese)));
    }

    private void warning(String code, Agency agency, String english, String chinese) {
        found.add(Finding.warning(code, agency.id(), english(agency, english), chinese(agency, chinese)));
    }

    private static String english(Agency agency, String text) {
        return "Agency \"" + agency.id() + "\": " + text + ".";
    }

    private static String chinese(Agency agency, String text) {
        return "部门“" + agency.id() + "”：" + text + "。";
    }
}
