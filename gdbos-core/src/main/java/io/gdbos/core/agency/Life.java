package io.gdbos.core.agency;

import io.gdbos.core.code.RegionCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A division in the table, with the codes that stand for it after its end, by year. The chain of its successors is
 * walked once, when the table is made. Immutable once {@link #follow} was called.
 */
final class Life {
    private final Division division;
    private final RegionSpan span;
    /** From each of these years on, until the next one, the heirs at the same index hold. */
    private final List<Integer> years = new ArrayList<>();

    private final List<List<RegionCode>> heirs = new ArrayList<>();
    private final List<RegionSpan> spans = new ArrayList<>();

    Life(Division division) {
        this.division = division;
        this.span = RegionSpan.of(division.code());
    }

    Division division() {
        return division;
    }

    /** The codes in force in a year for what this division was; the years of its own life are its own. */
    List<RegionCode> heirsIn(int year) {
        int at = indexOf(year);
        return at < 0 ? List.of(division.code()) : heirs.get(at);
    }

    /** Where it lies in a year; one without heirs lies where its code says. */
    RegionSpan spanIn(int year) {
        int at = indexOf(year);
        return at < 0 ? span : spans.get(at);
    }

    /** Takes over what became of its successors, all of which live longer and have been followed before. */
    void follow(Collection<Life> successors) {
        if (division.isInUse()) {
            return;
        }
        TreeSet<Integer> changes = new TreeSet<>();
        successors.forEach(successor -> changes.addAll(successor.yearsOfChange()));
        int end = division.lastYear();
        changes.removeIf(year -> year <= end);
        changes.add(end + 1);
        for (int year : changes) {
            years.add(year);
            heirs.add(successors.stream()
                    .flatMap(successor -> successor.heirsIn(year).stream())
                    .sorted()
                    .distinct()
                    .toList());
            spans.add(
                    successors.isEmpty()
                            ? span
                            : RegionSpan.union(successors.stream()
                                    .map(successor -> successor.spanIn(year))
                                    .toList()));
        }
    }

    private List<Integer> yearsOfChange() {
        return years;
    }

    private int indexOf(int year) {
        int at = -1;
        while (at + 1 < years.size() && years.get(at + 1) <= year) {
            at++;
        }
        return at;
    }
}
