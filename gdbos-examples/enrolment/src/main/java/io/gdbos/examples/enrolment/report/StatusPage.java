package io.gdbos.examples.enrolment.report;

import static io.gdbos.examples.enrolment.report.ReportWords.text;

import io.gdbos.core.BilingualText;
import io.gdbos.core.page.Page;
import io.gdbos.core.page.PageLanguage;
import io.gdbos.core.page.Tone;
import io.gdbos.core.protect.MaskingRule;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.examples.enrolment.process.OrderKeyNames;
import io.gdbos.workflow.Case;
import io.gdbos.workflow.history.CaseEvent;
import io.gdbos.workflow.report.CaseStatusPage;
import io.gdbos.workflow.report.CaseStatusView;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The page on which a family sees how its application stands; personal data is masked. */
public final class StatusPage {
    private StatusPage() {}

    /**
     * What the page says of where the application went.
     *
     * @param issuer the education bureau that handles it
     * @param district the name of the district
     * @param school the name of the school
     */
    public record Place(String issuer, String district, String school) {}

    /**
     * Makes the page.
     *
     * @param found the case
     * @param events its events, in order
     * @param place where it is handled
     * @param zone the zone of dates
     * @return the page, in Chinese
     */
    public static Page of(Case found, List<CaseEvent> events, Place place, ZoneId zone) {
        CaseReading reading = new CaseReading(found);
        State state = state(reading);
        return CaseStatusPage.of(
                PageLanguage.CHINESE,
                new CaseStatusView(
                        text("School enrolment", "义务教育入学申请进度"),
                        text(place.issuer(), place.issuer()),
                        reading.application(),
                        state.name,
                        state.tone,
                        state.explanation,
                        new StatusStages(found, events, zone).list(),
                        facts(found, reading, place),
                        next(reading),
                        LocalDate.ofInstant(found.changedAt(), zone)));
    }

    private record State(BilingualText name, Tone tone, BilingualText explanation) {}

    private static State state(CaseReading reading) {
        if (!reading.hasEnded()) {
            return new State(
                    text("With an official", "人工办理中"),
                    Tone.ATTENTION,
                    text("An official is looking at it.", "部分事项需要工作人员核实，您无须补交材料；办结后将通知您。"));
        } else if (reading.isApprovedByMachine()) {
            return new State(
                    text("Admitted", "已录取"),
                    Tone.GOOD,
                    text("Everything was proved by data.", "各项条件均由部门数据核验证明，您没有提交任何纸质材料。"));
        } else if (reading.isApprovedByOfficial()) {
            return new State(
                    text("Admitted after a review", "经复核录取"),
                    Tone.GOOD,
                    text("An official checked what was in doubt.", "数据核验存疑的事项，已由工作人员核实通过。"));
        }
        return new State(
                text("To be placed by the district", "转统筹安置"),
                Tone.ATTENTION,
                text("An official decided so, not a program.", "经工作人员复核，不符合所报学校的招生批次。此决定由工作人员作出，区教育主管部门将统筹安排学位。"));
    }

    private static List<BilingualText> next(CaseReading reading) {
        if (reading.hasEnded() && (reading.isApprovedByMachine() || reading.isApprovedByOfficial())) {
            return List.of(text("Keep the notice.", "电子录取通知书已签发，请按学校通知的时间报到。"));
        } else if (reading.hasEnded()) {
            return List.of(
                    text("The office will call.", "区教育主管部门将与您联系，告知可安排的学校。"),
                    text("You may object.", "如有异议，可申请复核；请说明与登记数据不一致之处。"));
        }
        return List.of();
    }

    private static List<CaseStatusView.Fact> facts(Case found, CaseReading reading, Place place) {
        List<CaseStatusView.Fact> facts = new ArrayList<>();
        masked(facts, found, "Child", "儿童姓名", Form.CHILD_NAME, MaskingRule.NAME);
        masked(facts, found, "Child's number", "儿童证件号码", Form.CHILD_NUMBER, MaskingRule.CITIZEN_NUMBER);
        masked(facts, found, "Applicant", "申请人", Form.APPLICANT_NAME, MaskingRule.NAME);
        masked(facts, found, "Telephone", "联系电话", Form.APPLICANT_PHONE, MaskingRule.PHONE);
        facts.add(new CaseStatusView.Fact(text("District", "申请区"), place.district()));
        facts.add(new CaseStatusView.Fact(text("School", "申请学校"), place.school()));
        boolean isAdmitted = reading.isApprovedByMachine() || reading.isApprovedByOfficial();
        if (reading.hasEnded() && isAdmitted && found.data().decimal(Fact.BATCH).isPresent()) {
            facts.add(new CaseStatusView.Fact(text("Batch", "录取批次"), "第 " + reading.batch() + " 批"));
            facts.add(new CaseStatusView.Fact(
                    text("Order within the batch", "排序依据"), OrderKeyNames.written(reading.orderKey())));
        }
        return facts;
    }

    private static void masked(
            List<CaseStatusView.Fact> facts,
            Case found,
            String english,
            String chinese,
            String element,
            MaskingRule rule) {
        found.data()
                .text(element)
                .ifPresent(value -> facts.add(new CaseStatusView.Fact(text(english, chinese), rule.mask(value))));
    }
}
