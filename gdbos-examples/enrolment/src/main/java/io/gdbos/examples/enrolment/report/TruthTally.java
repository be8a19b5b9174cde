package io.gdbos.examples.enrolment.report;

import io.gdbos.core.code.RegionCode;
import io.gdbos.examples.enrolment.official.TruthBook;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compares what was decided with what is true. Confined to one thread. */
final class TruthTally {
    private static final String NOTHING = "-";

    private final TruthLookup truth;
    private boolean isKnown;
    private long clear;
    private long clearWithoutHuman;
    private long needlessTasks;
    private long forgeries;
    private long forgeriesStanding;
    private long forgeriesReviewed;
    private long forgeriesNotApproved;
    private long forgeriesApproved;
    private long wrongApprovals;
    private long orderDatesMissing;

    TruthTally(TruthLookup truth) {
        this.truth = truth;
    }

    void application(String number, RegionCode region) {
        Optional<TruthBook.Entry> known = truth.find(number, region);
        isKnown |= known.isPresent();
        forgeries += known.filter(TruthBook.Entry::isForged).isPresent() ? 1 : 0;
    }

    void count(CaseReading found) {
        truth.find(found.application(), found.region()).ifPresent(entry -> compare(found, entry));
    }

    private void compare(CaseReading found, TruthBook.Entry entry) {
        if (entry.isClear()) {
            clear++;
            needlessTasks += found.humanTasks();
            clearWithoutHuman += found.isApprovedByMachine() && found.humanTasks() == 0 ? 1 : 0;
        }
        if (entry.isForged()) {
            forgeriesStanding++;
            if (found.isApprovedByMachine()) {
                forgeriesApproved++;
            } else if (found.humanTasks() > 0) {
                forgeriesReviewed++;
                forgeriesNotApproved += found.hasEnded() && !found.isApprovedByOfficial() ? 1 : 0;
            }
        }
        if (found.isApprovedByMachine()) {
            if (isWrong(found, entry)) {
                wrongApprovals++;
            } else if (lacksDate(found, entry)) {
                orderDatesMissing++;
            }
        }
    }

    private static boolean isWrong(CaseReading found, TruthBook.Entry entry) {
        if (!entry.qualifies() || entry.batch() != found.batch()) {
            return true;
        }
        Map<String, String> actual = dates(entry.orderKey());
        return dates(found.orderKey()).entrySet().stream()
                .anyMatch(given ->
                        !given.getValue().equals(NOTHING) && !given.getValue().equals(actual.get(given.getKey())));
    }

    private static boolean lacksDate(CaseReading found, TruthBook.Entry entry) {
        Map<String, String> given = dates(found.orderKey());
        return dates(entry.orderKey()).entrySet().stream()
                .anyMatch(actual -> !actual.getValue().equals(NOTHING)
                        && given.getOrDefault(actual.getKey(), NOTHING).equals(NOTHING));
    }

    /** Reads {@code move-in-date=2019-03-01;home-date=-}. */
    private static Map<String, String> dates(String orderKey) {
        Map<String, String> dates = new LinkedHashMap<>();
        for (String part : orderKey.split(";", -1)) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                dates.put(part.substring(0, equals), part.substring(equals + 1));
            }
        }
        return dates;
    }

    /** The figures, or null when nothing is known of any application. */
    @Nullable
    TruthFigures figures() {
        // A forged application that does not stand was set aside by the official who settled the conflict.
        long setAside = forgeries - forgeriesStanding;
        return isKnown
                ? new TruthFigures(
                        clear,
                        clearWithoutHuman,
                        needlessTasks,
                        forgeries,
                        forgeriesReviewed + setAside,
                        forgeriesNotApproved + setAside,
                        forgeriesApproved,
                        wrongApprovals,
                        orderDatesMissing)
                : null;
    }
}
