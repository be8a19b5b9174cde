package io.gdbos.examples.enrolment.report;

import io.gdbos.workflow.Case;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Picks a few cases whose pages are worth showing: the first of each kind in the order in which they are offered.
 * Confined to one thread.
 */
public final class SamplePicks {
    private final Map<String, String> caseIds = new LinkedHashMap<>();

    /** Makes it, with nothing picked. */
    public SamplePicks() {}

    /**
     * Offers a case.
     *
     * @param found the case
     */
    public void offer(Case found) {
        CaseReading reading = new CaseReading(found);
        if (!reading.hasEnded()) {
            pick("pending", found);
        } else if (reading.isConflict()) {
            pick("conflict", found);
        } else if (reading.isApprovedByMachine()) {
            pick("approved", found);
        } else if (reading.isApprovedByOfficial()) {
            pick("reviewed", found);
        } else {
            pick("placed", found);
        }
    }

    private void pick(String kind, Case found) {
        caseIds.putIfAbsent(kind, found.id());
    }

    /**
     * What was picked.
     *
     * @return ids of cases by kind: approved, reviewed, placed, conflict, pending
     */
    public Map<String, String> caseIds() {
        return Collections.unmodifiableMap(caseIds);
    }
}
