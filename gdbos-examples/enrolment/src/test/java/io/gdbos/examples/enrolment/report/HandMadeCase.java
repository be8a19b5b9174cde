package io.gdbos.examples.enrolment.report;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.examples.enrolment.process.PaperProcess;
import io.gdbos.examples.enrolment.process.Requirements;
import io.gdbos.examples.enrolment.verify.CheckStatus;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.CaseStatus;
import io.gdbos.workflow.Position;
import io.gdbos.workflow.WorkflowEngine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cases as the season leaves them, made by hand. */
final class HandMadeCase {
    static final RegionCode KUIWEN = RegionCode.parse("370705");
    static final RegionCode FANGZI = RegionCode.parse("370704");
    static final Instant FILED = Instant.parse("2026-07-02T02:00:00Z");
    /** The window closes at midnight, eight hours before this in Greenwich. */
    static final Instant CLOSED = Instant.parse("2026-07-10T16:00:00Z");

    private final String number;
    private final RegionCode region;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<String, Integer> iterations = new LinkedHashMap<>();
    private final List<Position> positions = new ArrayList<>();
    private @Nullable Instant endedAt;

    private HandMadeCase(String number, RegionCode region) {
        this.number = number;
        this.region = region;
        values.put(Form.NUMBER, Value.text(number));
        values.put(Form.FILED_AT, Value.timestamp(FILED));
        values.put(Form.APPLICANT_NUMBER, Value.text("guardian of " + number));
        values.put(Fact.APPLICATION_COUNT, Value.decimal(1));
    }

    static HandMadeCase of(String number, RegionCode region) {
        return new HandMadeCase(number, region);
    }

    HandMadeCase with(String element, Value value) {
        values.put(element, value);
        return this;
    }

    HandMadeCase status(String requirement, CheckStatus status) {
        return with(Fact.statusOf(requirement), Value.code(status.code()));
    }

    HandMadeCase allPassed() {
        Requirements.ALL.forEach(requirement -> status(requirement, CheckStatus.PASSED));
        return this;
    }

    HandMadeCase twice() {
        return with(Fact.APPLICATION_COUNT, Value.decimal(2));
    }

    HandMadeCase came(String activity) {
        iterations.merge(activity, 1, Integer::sum);
        return this;
    }

    HandMadeCase waitsAt(String activity) {
        positions.add(new Position(activity, activity, 1, Position.Stand.TASK, CLOSED));
        return came(activity);
    }

    HandMadeCase machineApproves(int batch, String orderKey, Instant at) {
        endedAt = at;
        return with(Fact.DECISION, Value.code("approve"))
                .with(Fact.BATCH, Value.decimal(batch))
                .with(Fact.ORDER_KEY, Value.text(orderKey));
    }

    HandMadeCase officialApproves(int batch, Instant at) {
        endedAt = at;
        return came(CaseReading.REVIEW)
                .with(Fact.DECISION, Value.code("review"))
                .with(Fact.REVIEW, Value.code("approve"))
                .with(Fact.BATCH, Value.decimal(batch));
    }

    HandMadeCase officialPlaces(Instant at) {
        endedAt = at;
        return came(CaseReading.REVIEW)
                .with(Fact.DECISION, Value.code("review"))
                .with(Fact.REVIEW, Value.code("place"));
    }

    Case build() {
        RecordSchema schema = RecordSchema.of("case", values.keySet().toArray(String[]::new));
        return new Case(
                WorkflowEngine.caseId(PaperProcess.ID, number),
                PaperProcess.ID,
                2,
                number,
                "",
                region,
                endedAt == null ? CaseStatus.WAITING : CaseStatus.ENDED,
                endedAt == null ? null : "end",
                DataRecord.of(schema, values),
                positions,
                iterations,
                Map.of(),
                FILED,
                endedAt == null ? FILED : endedAt,
                endedAt,
                1,
                "");
    }
}
