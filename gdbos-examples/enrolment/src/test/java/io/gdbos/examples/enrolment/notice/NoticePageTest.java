package io.gdbos.examples.enrolment.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.code.RegionCode;
import io.gdbos.examples.enrolment.PageProbe;
import io.gdbos.examples.enrolment.notice.json.NoticeJson;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class NoticePageTest {
    private static final NoticeContent CONTENT = new NoticeContent(
            "1.2.156.3005.2.113707009901700166X01.11370705990270025Y.2026370705ABC.001.Q",
            "0123456789abcdef",
            "E2026-370705-000001",
            "张<小>明",
            "370705********1234",
            "奎文区朝晖小学",
            "奎文区",
            2,
            "move-in-date=2019-03-01;home-date=-",
            "奎文区教育和体育局",
            LocalDate.of(2026, 7, 11),
            "");

    @Test
    void itSaysWhatTheNoticeSaysAndHowToVerifyIt() {
        AdmissionNotice notice = notice(CONTENT);
        String page =
                NoticePage.of(notice, NoticeJson.FORMAT.read(notice.content())).render();
        PageProbe.check(page);
        assertTrue(page.contains(CONTENT.id()));
        assertTrue(page.contains(notice.digest()));
        assertTrue(page.contains("落户时间 2019-03-01，购房时间 无"));
        assertTrue(page.contains("2026年7月11日"));
        assertTrue(page.contains("不具法律效力"));
        assertFalse(page.contains("入学前请留意"));
    }

    @Test
    void aReminderStandsOut() {
        NoticeContent reminding = new NoticeContent(
                CONTENT.id(),
                CONTENT.caseId(),
                CONTENT.application(),
                CONTENT.childName(),
                CONTENT.childNumber(),
                CONTENT.school(),
                CONTENT.district(),
                CONTENT.batch(),
                CONTENT.orderKey(),
                CONTENT.issuer(),
                CONTENT.issuedOn(),
                "预防接种尚未完成，请于入学后补种");
        assertTrue(NoticePage.of(notice(reminding), reminding).render().contains("入学前请留意"));
    }

    @Test
    void theDocumentIsWhatTheDigestWasMadeOver() {
        AdmissionNotice notice = notice(CONTENT);
        assertEquals(notice.digest(), IssueNoticeStep.digest(notice.content()));
        assertEquals(CONTENT, NoticeJson.FORMAT.read(notice.content()));
    }

    private static AdmissionNotice notice(NoticeContent content) {
        String document = NoticeJson.FORMAT.write(content);
        return new AdmissionNotice(
                content.id(),
                content.caseId(),
                RegionCode.parse("370705"),
                Instant.parse("2026-07-11T01:00:00Z"),
                IssueNoticeStep.digest(document),
                document);
    }
}
