package io.gdbos.examples.enrolment.report;

import io.gdbos.examples.enrolment.process.Requirements;
import io.gdbos.examples.enrolment.verify.CheckStatus;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts how checks ended, by requirement. Confined to one thread. */
final class CheckTally {
    private final Map<String, Map<CheckStatus, Long>> counts = new LinkedHashMap<>();

    CheckTally() {
        Requirements.ALL.forEach(requirement -> counts.put(requirement, new EnumMap<>(CheckStatus.class)));
    }

    void count(CaseReading found) {
        counts.forEach((requirement, byStatus) -> {
            String status = found.status(requirement);
            if (!status.isEmpty()) {
                byStatus.merge(CheckStatus.of(status), 1L, Long::sum);
            }
        });
    }

    List<CheckFigures> figures() {
        return counts.entrySet().stream()
                .map(entry -> new CheckFigures(
                        entry.getKey(),
                        entry.getValue().getOrDefault(CheckStatus.PASSED, 0L),
                        entry.getValue().getOrDefault(CheckStatus.NOT_MET, 0L),
                        entry.getValue().getOrDefault(CheckStatus.DOUBTFUL, 0L),
                        entry.getValue().getOrDefault(CheckStatus.NOT_NEEDED, 0L)))
                .toList();
    }
}
