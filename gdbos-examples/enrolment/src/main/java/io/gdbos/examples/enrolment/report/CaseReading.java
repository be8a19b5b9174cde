package io.gdbos.examples.enrolment.report;

import io.gdbos.core.code.PersonNumber;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.protect.Sm3;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.workflow.Case;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the report reads off a case. Immutable. */
final class CaseReading {
    static final String CONFLICT = "resolve-conflict";
    static final String REVIEW = "review";

    private static final String APPROVE = "approve";
    private static final int TOKEN = 32;

    private final Case head;
    private final DataRecord data;

    CaseReading(Case head) {
        this.head = head;
        this.data = head.data();
    }

    RegionCode region() {
        return head.region();
    }

    /** The number of the application that stands; of the first one while a conflict is open. */
    String application() {
        return data.text(Form.NUMBER).orElse("");
    }

    /** Stands for the guardians named in the form, whoever of them applies and however the numbers are written. */
    String family() {
        List<String> guardians = Stream.of(Form.APPLICANT_NUMBER, Form.SECOND_GUARDIAN_NUMBER)
                .flatMap(element -> data.text(element).stream())
                .filter(number -> !number.isBlank())
                .map(PersonNumber::normalize)
                .sorted()
                .toList();
        // A family that names no guardian is only itself.
        String key = guardians.isEmpty() ? head.id() : String.join("/", guardians);
        return Sm3.hex(key).substring(0, TOKEN);
    }

    /** The machine approved, so nobody reviewed. */
    boolean isApprovedByMachine() {
        return data.text(Fact.DECISION).orElse("").equals(APPROVE);
    }

    boolean isApprovedByOfficial() {
        return !isApprovedByMachine() && data.text(Fact.REVIEW).orElse("").equals(APPROVE);
    }

    boolean hasEnded() {
        return head.endedAt() != null;
    }

    boolean isConflict() {
        return data.decimal(Fact.APPLICATION_COUNT).map(Number::intValue).orElse(1) > 1;
    }

    boolean isConflictOpen() {
        return head.positions().stream().anyMatch(position -> position.node().equals(CONFLICT));
    }

    int humanTasks() {
        return head.iterations().getOrDefault(CONFLICT, 0) + head.iterations().getOrDefault(REVIEW, 0);
    }

    /** How the check of a requirement ended, as a code; empty before. */
    String status(String requirement) {
        return data.text(Fact.statusOf(requirement)).orElse("");
    }

    int batch() {
        return data.decimal(Fact.BATCH).map(Number::intValue).orElse(0);
    }

    String orderKey() {
        return data.text(Fact.ORDER_KEY).orElse("");
    }

    Instant filedAt() {
        return data.value(Form.FILED_AT) instanceof Value.Timestamp filed ? filed.instant() : head.startedAt();
    }

    /** When it ended; only for cases that have. */
    Instant decidedAt() {
        return Objects.requireNonNull(head.endedAt(), "endedAt");
    }
}
