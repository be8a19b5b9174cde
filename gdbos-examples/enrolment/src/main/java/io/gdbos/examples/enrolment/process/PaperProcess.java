package io.gdbos.examples.enrolment.process;

import io.gdbos.core.BilingualText;
import io.gdbos.workflow.ProcessDefinition;
import io.gdbos.workflow.ProcessPath;
import io.gdbos.workflow.StepDefinition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * School enrolment as it was: certificates fetched at windows, copies handed in at the school, every one of them
 * looked at by an official. Figures of effort and duration are invented for the sample city.
 */
public final class PaperProcess {
    /** The id of the process. */
    public static final String ID = "school-enrolment";
    /** The purpose for which agencies share. */
    public static final String PURPOSE = "compulsory-education-enrolment";
    /** The service item. */
    public static final String SERVICE_ITEM = "compulsory-education-enrolment";

    private static final Duration WORKING_DAY = Duration.ofHours(8);
    private static final String DISTRICT = "education-{region}";
    private static final String LAW = "《中华人民共和国义务教育法》第十二条";

    private PaperProcess() {}

    /**
     * The definition of the paper process.
     *
     * @return the definition, version 1
     */
    public static ProcessDefinition definition() {
        List<String> form = form();
        return ProcessDefinition.builder(ID, 1)
                .title(BilingualText.of("School enrolment, on paper", "义务教育入学（纸质办理）"))
                .serviceItem(SERVICE_ITEM)
                .regionFrom(Form.REGION)
                .inputs(inputs(form))
                .step(fetchHousingProof())
                .step(fetchEmploymentProof())
                .step(fileApplication())
                .step(accept(form))
                .exclusive("one-application", choice -> choice.when("application_count == 1", path -> {})
                        .otherwise(path -> path.step(resolveConflict(form))))
                .step(check("guardianship", "监护关系", "health", "《义务教育法》第十一条", 30))
                .step(check("household", "户籍", "public-security", LAW, 30))
                .step(check("home", "房产", "natural-resources", LAW, 40))
                .step(check("no-home", "市区无房", "natural-resources", LAW, 40))
                .step(check("lease", "租赁", "housing", LAW, 30))
                .step(check("residence-card", "居住证", "public-security", "《居住证暂行条例》第十二条", 20))
                .step(check("employment", "就业", "human-resources", LAW, 30))
                .step(check("vaccination", "预防接种", "health", "《疫苗管理法》第四十八条", 10))
                .step(assignBatch())
                .exclusive("clearly-proved", choice -> choice.when("decision == 'approve'", path -> {})
                        .otherwise(PaperProcess::review))
                .step(issueNotice())
                .step(collectNotice())
                .end("admitted")
                .build();
    }

    private static void review(ProcessPath path) {
        path.step(StepDefinition.human("review", BilingualText.of("Review by the district office", "区教育局复核"))
                        .performer("enrolment-officer", DISTRICT)
                        .reads(Fact.DECISION)
                        .writes(Fact.REVIEW, Fact.BATCH, Fact.ORDER_KEY)
                        .effort(Duration.ofMinutes(40))
                        .duration(WORKING_DAY.multipliedBy(3))
                        .legalBasis(LAW)
                        .build())
                .exclusive("reviewed", choice -> choice.when("review_decision == 'approve'", approved -> {})
                        .otherwise(placed -> placed.end("placed-by-district")));
    }

    private static List<String> form() {
        List<String> form = new ArrayList<>(Form.IDENTITY);
        form.addAll(Form.CLAIMS);
        return form;
    }

    private static String[] inputs(List<String> form) {
        List<String> inputs = new ArrayList<>(form);
        inputs.add(Fact.APPLICATION_COUNT);
        return inputs.toArray(String[]::new);
    }

    private static StepDefinition fetchHousingProof() {
        return StepDefinition.applicant(
                        "fetch-housing-proof", BilingualText.of("Fetch the proof of housing", "到窗口开具住房证明"))
                .performer("applicant", "natural-resources")
                .agencies("housing")
                .materials("property-certificate", "purchase-contract", "lease-certificate", "no-home-proof")
                .visits(1)
                .effort(Duration.ofMinutes(20))
                .duration(WORKING_DAY)
                .build();
    }

    private static StepDefinition fetchEmploymentProof() {
        return StepDefinition.applicant(
                        "fetch-employment-proof", BilingualText.of("Fetch the proof of employment", "到窗口开具社保（就业）证明"))
                .performer("applicant", "human-resources")
                .agencies("market-regulation")
                .materials("social-insurance-proof", "business-licence-copy")
                .visits(1)
                .effort(Duration.ofMinutes(15))
                .duration(WORKING_DAY)
                .build();
    }

    private static StepDefinition fileApplication() {
        return StepDefinition.applicant("file-application", BilingualText.of("File the application", "提交入学申请"))
                .performer("applicant", DISTRICT)
                .materials(
                        "household-booklet",
                        "birth-certificate-paper",
                        "residence-card-copy",
                        "vaccination-certificate")
                .writes(Form.FILED_AT)
                .visits(1)
                .effort(Duration.ofMinutes(20))
                .duration(WORKING_DAY)
                .legalBasis(LAW)
                .build();
    }

    private static StepDefinition accept(List<String> form) {
        return StepDefinition.human("accept", BilingualText.of("Accept the application", "学校受理"))
                .performer("school-clerk", DISTRICT)
                .reads(form.toArray(String[]::new))
                .writes(Fact.FORM_COMPLETE, Fact.AGE_ELIGIBLE)
                .rule("form-complete")
                .effort(Duration.ofMinutes(15))
                .duration(WORKING_DAY)
                .legalBasis("《中华人民共和国义务教育法》第十一条")
                .build();
    }

    private static StepDefinition resolveConflict(List<String> form) {
        return StepDefinition.human(
                        "resolve-conflict", BilingualText.of("Settle several applications for one child", "一孩多报核处"))
                .performer("enrolment-officer", "education")
                .reads(Fact.APPLICATION_COUNT)
                .writes(form.toArray(String[]::new))
                .effort(Duration.ofMinutes(30))
                .duration(WORKING_DAY.multipliedBy(2))
                .legalBasis(LAW)
                .build();
    }

    private static StepDefinition check(
            String requirement, String chinese, String agency, String legalBasis, int minutes) {
        List<String> writes = new ArrayList<>(Fact.of(requirement));
        writes.add(Fact.statusOf(requirement));
        return StepDefinition.human(
                        "check-" + requirement, BilingualText.of("Check " + requirement, "审核" + chinese + "材料"))
                .performer("school-clerk", DISTRICT)
                .agencies(agency)
                .requirement(requirement)
                .rule("verify-" + requirement)
                .reads(CheckReads.of(requirement))
                .writes(writes.toArray(String[]::new))
                .effort(Duration.ofMinutes(minutes))
                .duration(WORKING_DAY.dividedBy(2))
                .legalBasis(legalBasis)
                .build();
    }

    private static StepDefinition assignBatch() {
        List<String> reads = new ArrayList<>(List.of(Fact.FORM_COMPLETE, Fact.AGE_ELIGIBLE));
        for (String requirement : Requirements.ALL) {
            reads.addAll(Fact.of(requirement));
            reads.add(Fact.statusOf(requirement));
        }
        return StepDefinition.human("assign-batch", BilingualText.of("Assign the batch", "确定招生批次"))
                .performer("enrolment-officer", DISTRICT)
                .reads(reads.toArray(String[]::new))
                .writes(Fact.DECISION, Fact.BATCH, Fact.ORDER_KEY)
                .rule("assign-batch")
                .effort(Duration.ofMinutes(20))
                .duration(WORKING_DAY)
                .legalBasis(LAW)
                .build();
    }

    private static StepDefinition issueNotice() {
        return StepDefinition.human("issue-notice", BilingualText.of("Issue the admission notice", "制发录取通知书"))
                .performer("school-clerk", DISTRICT)
                .reads(
                        Form.NUMBER,
                        Form.CHILD_NAME,
                        Form.CHILD_NUMBER,
                        Form.SCHOOL,
                        Fact.BATCH,
                        Fact.ORDER_KEY,
                        Fact.VACCINATED)
                .writes(Fact.NOTICE_ID)
                .rule("issue-notice")
                .effort(Duration.ofMinutes(10))
                .duration(WORKING_DAY)
                .build();
    }

    private static StepDefinition collectNotice() {
        return StepDefinition.applicant("collect-notice", BilingualText.of("Collect the notice", "到校领取录取通知书"))
                .performer("applicant", DISTRICT)
                .reads(Fact.NOTICE_ID)
                .visits(1)
                .effort(Duration.ofMinutes(5))
                .duration(WORKING_DAY.multipliedBy(2))
                .build();
    }
}
