package io.gdbos.examples.enrolment.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.code.ElectronicCertificateId;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.record.DataRecord;
import io.gdbos.core.record.RecordSchema;
import io.gdbos.core.record.Value;
import io.gdbos.examples.enrolment.notice.json.NoticeJson;
import io.gdbos.examples.enrolment.process.Fact;
import io.gdbos.examples.enrolment.process.Form;
import io.gdbos.workflow.jdbc.SqlEffect;
import io.gdbos.workflow.step.IdempotencyKey;
import io.gdbos.workflow.step.StepCall;
import io.gdbos.workflow.step.StepResult;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeTest {
    private static final String BUREAU = "11370705MB2845671A";
    private static final String CHILD = "370705202004120021";
    private final List<AdmissionNotice> kept = new ArrayList<>();

    private AdmissionNotice issue(boolean isVaccinated) {
        IssueNoticeStep step = new IssueNoticeStep(
                notice -> {
                    kept.add(notice);
                    return SqlEffect.of("insert");
                },
                NoticeJson.FORMAT,
                region -> new NoticeIssuer("奎文区教育局", BUREAU, "113707000045678901X01", "奎文区"),
                school -> "奎文一小",
                ZoneId.of("Asia/Shanghai"));
        Map<String, Value> inputs = Map.of(
                Form.NUMBER, Value.text("A-1"),
                Form.CHILD_NAME, Value.text("李小河"),
                Form.CHILD_NUMBER, Value.text(CHILD),
                Form.SCHOOL, Value.text("k-1"),
                Fact.BATCH, Value.decimal(1),
                Fact.VACCINATED, Value.bool(isVaccinated));
        StepResult result = step.execute(new StepCall(
                new IdempotencyKey("0123456789abcdef", "issue-notice", 1),
                "child-1",
                "enrolment",
                RegionCode.parse("370705"),
                DataRecord.of(new RecordSchema("case", List.copyOf(inputs.keySet())), inputs),
                Instant.parse("2026-07-14T16:30:00Z"),
                1));
        AdmissionNotice notice = kept.get(kept.size() - 1);
        assertEquals(
                Value.text(notice.id()),
                ((StepResult.Completed) result).outputs().get(Fact.NOTICE_ID));
        return notice;
    }

    @Test
    void theIdHasAValidCheckCharacterAndItsIssuer() {
        ElectronicCertificateId id = ElectronicCertificateId.parse(issue(true).id());
        assertTrue(id.isCheckValid());
        assertEquals(BUREAU, id.issuer());
    }

    @Test
    void theDigestIsThatOfTheContentAndOfNoOther() {
        AdmissionNotice notice = issue(true);
        assertEquals(IssueNoticeStep.digest(notice.content()), notice.digest());
        assertEquals(64, notice.digest().length());
        assertNotEquals(
                IssueNoticeStep.digest(notice.content().replace("\"batch\":1", "\"batch\":2")), notice.digest());
        assertEquals(notice, issue(true), "issued again it is the same");
    }

    @Test
    void theContentIsReadAsItWasWritten() {
        String document = issue(false).content();
        NoticeContent content = NoticeJson.FORMAT.read(document);
        assertEquals(document, NoticeJson.FORMAT.write(content));
        assertEquals("2026-07-15", content.issuedOn().toString(), "the day where the bureau is");
        assertTrue(content.reminder().contains("补种"));
        assertEquals("", NoticeJson.FORMAT.read(issue(true).content()).reminder());
    }

    @Test
    void theNumberIsMaskedAndNoTextNamesThePerson() {
        AdmissionNotice notice = issue(true);
        assertFalse(notice.content().contains(CHILD));
        assertFalse(notice.toString().contains("李小河"));
    }
}
