package io.gdbos.examples.enrolment.report;

import io.gdbos.examples.enrolment.process.Requirements;
import io.gdbos.examples.enrolment.verify.CheckStatus;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what became of the applications of one place. Confined to one thread. */
final class CaseTally {
    private final Set<String> families = new HashSet<>();
    private final SortedMap<Integer, Long> batches = new TreeMap<>();
    private long applications;
    private long cases;
    private long byMachine;
    private long approvedByOfficial;
    private long placed;
    private long pending;
    private long notices;
    private long doubtful;
    private long conflicts;
    private long conflictsResolved;
    private long humanTasks;

    void application() {
        applications++;
    }

    void notice() {
        notices++;
    }

    void count(CaseReading found) {
        cases++;
        families.add(found.family());
        humanTasks += found.humanTasks();
        if (found.isConflict()) {
            conflicts++;
            conflictsResolved += found.isConflictOpen() ? 0 : 1;
        }
        if (isDoubtful(found)) {
            doubtful++;
        }
        if (!found.hasEnded()) {
            pending++;
        } else if (found.isApprovedByMachine()) {
            byMachine++;
            batches.merge(found.batch(), 1L, Long::sum);
        } else if (found.isApprovedByOfficial()) {
            approvedByOfficial++;
            batches.merge(found.batch(), 1L, Long::sum);
        } else {
            placed++;
        }
    }

    private static boolean isDoubtful(CaseReading found) {
        String doubtful = CheckStatus.DOUBTFUL.code();
        return Requirements.ALL.stream()
                .anyMatch(requirement -> found.status(requirement).equals(doubtful));
    }

    SortedMap<Integer, Long> batches() {
        return batches;
    }

    CaseCounts counts() {
        return new CaseCounts(
                families.size(),
                applications,
                cases,
                byMachine,
                approvedByOfficial,
                placed,
                pending,
                notices,
                doubtful,
                conflicts,
                conflictsResolved,
                humanTasks);
    }
}
