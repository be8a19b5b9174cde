package io.gdbos.examples.enrolment.report;

import static io.gdbos.examples.enrolment.report.HandMadeCase.CLOSED;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.PageProbe;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.examples.enrolment.verify.CheckStatus;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.history.EventType;
import io.gdbos.workflow.history.Notes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StatusPageTest {
    private static final StatusPage.Place PLACE = new StatusPage.Place("奎文区教育和体育局", "奎文区", "朝晖小学");

    @Test
    void aDoubtIsExplainedAndPersonalDataIsMasked() {
        Case found = filled(HandMadeCase.of("E2026-370705-000001", HandMadeCase.KUIWEN))
                .allPassed()
                .status("home", CheckStatus.DOUBTFUL)
                .officialApproves(1, CLOSED.plus(Duration.ofHours(60)))
                .build();
        String page = render(
                found,
                event(1, EventType.STEP_COMPLETED, "accept", ""),
                event(2, EventType.STEP_COMPLETED, "check-home", "产权证号与登记不一致\n持有人 370705198801011234"),
                event(3, EventType.TASK_COMPLETED, "review", "经人工核实，符合入学条件"),
                event(4, EventType.STEP_COMPLETED, "issue-notice", ""));
        PageProbe.check(page);
        assertTrue(page.contains("经复核录取"));
        assertTrue(page.contains("需人工核实：房产，产权证号与登记不一致；持有人 ***"));
        assertTrue(page.contains("张*明"));
        assertFalse(page.contains("张小明"));
        assertFalse(page.contains("37070520200101"));
        assertFalse(page.contains("13800001234"));
    }

    @Test
    void whatTheDistrictPlacesWasDecidedByAPerson() {
        Case found = filled(HandMadeCase.of("E1", HandMadeCase.KUIWEN))
                .allPassed()
                .officialPlaces(CLOSED.plus(Duration.ofHours(60)))
                .build();
        String page = render(found, event(1, EventType.TASK_COMPLETED, "review", "不符合本校招生批次，转统筹安置"));
        assertTrue(page.contains("此决定由工作人员作出"));
        assertTrue(page.contains("可申请复核"));
        assertFalse(page.contains("签发录取通知书"));
    }

    @Test
    void whatIsNotDoneYetIsShownAsAhead() {
        Case found = filled(HandMadeCase.of("E1", HandMadeCase.KUIWEN))
                .allPassed()
                .waitsAt(CaseReading.REVIEW)
                .build();
        String page = render(found, event(1, EventType.STEP_COMPLETED, "check-home", ""));
        PageProbe.check(page);
        assertTrue(page.contains("人工办理中"));
        assertTrue(page.contains("aria-current=\"step\""));
    }

    private static HandMadeCase filled(HandMadeCase one) {
        return one.with(Form.CHILD_NAME, Value.text("张小明"))
                .with(Form.CHILD_NUMBER, Value.text("370705202001011234"))
                .with(Form.APPLICANT_PHONE, Value.text("13800001234"));
    }

    private static CaseEvent event(int sequence, EventType type, String activity, String explanation) {
        Map<String, String> notes = explanation.isEmpty() ? Map.of() : Map.of(Notes.EXPLANATION, explanation);
        return new CaseEvent(
                "case",
                sequence,
                type,
                activity,
                1,
                CLOSED,
                CLOSED.plus(Duration.ofHours(sequence)),
                null,
                Map.of(),
                notes,
                "");
    }

    private static String render(Case found, CaseEvent... events) {
        return StatusPage.of(found, List.of(events), PLACE, HandMadeSeason.PLAN.zone())
                .render();
    }
}
