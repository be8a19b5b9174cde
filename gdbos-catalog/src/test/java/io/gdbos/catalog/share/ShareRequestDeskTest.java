package io.gdbos.catalog.share;

import static io.gdbos.catalog.share.Agreements.CODE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.catalog.Catalog;
import io.gdbos.catalog.LifeCycleStep;
import io.gdbos.catalog.Outcome;
import io.gdbos.catalog.Samples;
import io.gdbos.catalog.SharingMode;
import io.gdbos.catalog.json.DeadlineRulesJson;
import io.gdbos.core.BilingualText;
import io.gdbos.core.Finding;
import io.gdbos.core.agency.Actor;
import io.gdbos.core.calendar.WorkingDayCalendar;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.rule.LegalBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareRequestDeskTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T01:00:00Z");
    private static final Actor EDUCATION = Actor.of("e-1", "sharing-office", "education", Samples.CITY);
    private static final Actor BUREAU = Actor.of("b-1", "bureau-reviewer", "data-bureau", Samples.CITY);
    private static final Actor POLICE = Actor.of("p-1", "sharing-office", "public-security", Samples.CITY);

    private final Catalog catalog = Samples.catalogWithPublished(Samples.resource(CODE));
    private final ShareRequestDesk desk = ShareRequestDesk.of(
            catalog, "data-bureau", DeadlineRulesJson.standard(), WorkingDayCalendar.mainlandChina(), Samples.ZONE);

    @Test
    void aConditionalRequestIsAnsweredInTenWorkingDaysAndOnceTenMore() {
        ShareRequest forwarded = forwarded();
        assertEquals(DeadlineKind.ANSWER_CONDITIONAL, forwarded.running().rule().kind());
        assertFalse(forwarded.running().rule().legalBasis().isVerified());
        assertEquals("2026-03-16", day(forwarded));

        BilingualText reason = BilingualText.of("More holders to ask.", "涉及多个数源部门。");
        ShareRequest longer = desk.extend(forwarded, MONDAY, reason).orThrow();
        assertEquals("2026-03-30", day(longer));
        assertEquals(List.of("GDB-SHR-206"), codes(desk.extend(longer, MONDAY, reason)));
    }

    @Test
    void aLimitThatRunsOutMarksTheRequestOnceAndDecidesNothing() {
        ShareRequest forwarded = forwarded();
        Instant lastMoment = Instant.parse("2026-03-16T15:59:59Z");
        assertEquals(List.of(), desk.advance(List.of(forwarded), lastMoment));

        Instant after = Instant.parse("2026-03-16T16:00:01Z");
        ShareRequest overdue = desk.advance(List.of(forwarded), after).get(0);
        assertTrue(overdue.isOverdue());
        assertEquals(ShareRequestState.PROVIDER_REVIEW, overdue.state());
        assertEquals(List.of(), desk.advance(List.of(overdue), after));
        assertEquals(List.of(overdue), desk.dueBefore(List.of(overdue), after));
    }

    @Test
    void grantingStartsTheDeliveryClockAndDeliveryEndsIt() {
        ShareRequest granted =
                take(forwarded(), ShareRequestStep.GRANT, POLICE, "").orThrow();
        assertEquals("2026-03-30", day(granted));
        ShareRequest delivered =
                take(granted, ShareRequestStep.DELIVER, POLICE, "").orThrow();
        assertEquals(List.of(), desk.dueBefore(List.of(delivered), Instant.parse("2030-01-01T00:00:00Z")));
        assertEquals(4, delivered.events().size());
    }

    @Test
    void aRefusalNeedsReasonAndBasis() {
        assertEquals(List.of("GDB-SHR-203"), codes(take(forwarded(), ShareRequestStep.REFUSE, POLICE, " ")));
        assertEquals(
                ShareRequestState.REFUSED,
                take(forwarded(), ShareRequestStep.REFUSE, POLICE, "超出职责范围；《条例》")
                        .orThrow()
                        .state());
    }

    @Test
    void stepsAreTakenInOrderAndByTheRightAgency() {
        ShareRequest draft = draft();
        assertEquals(List.of("GDB-SHR-201"), codes(take(draft, ShareRequestStep.GRANT, POLICE, "")));
        assertEquals(List.of("GDB-SHR-202"), codes(take(draft, ShareRequestStep.SUBMIT, POLICE, "")));
    }

    @Test
    void nothingIsAskedForThatIsNotPublished() {
        catalog.advance(CODE, LifeCycleStep.WITHDRAW, Samples.REVIEWER, MONDAY, "")
                .orThrow();
        assertEquals(List.of("GDB-SHR-204"), codes(take(draft(), ShareRequestStep.SUBMIT, EDUCATION, "")));
    }

    @Test
    void theRuleOfTheSmallerDivisionCountsAndOnlyWhileItIsInForce() {
        DeadlineRules rules = DeadlineRulesJson.standard();
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertEquals(
                "guizhou-answer-conditional",
                rules.find(DeadlineKind.ANSWER_CONDITIONAL, RegionCode.parse("520100"), day)
                        .orElseThrow()
                        .id());
        assertEquals(
                "state-council-2016-51-answer-conditional",
                rules.find(DeadlineKind.ANSWER_CONDITIONAL, Samples.CITY, LocalDate.of(2020, 1, 1))
                        .orElseThrow()
                        .id());
        assertTrue(rules.find(DeadlineKind.DELIVERY, Samples.CITY, LocalDate.of(2020, 1, 1))
                .isEmpty());
    }

    private ShareRequest forwarded() {
        ShareRequest submitted =
                take(draft(), ShareRequestStep.SUBMIT, EDUCATION, "").orThrow();
        return take(submitted, ShareRequestStep.FORWARD, BUREAU, "").orThrow();
    }

    private Outcome<ShareRequest> take(ShareRequest request, ShareRequestStep step, Actor actor, String note) {
        return desk.take(request, step, actor, MONDAY, note);
    }

    private String day(ShareRequest request) {
        return request.running()
                .clock()
                .dueDate(WorkingDayCalendar.mainlandChina())
                .orElseThrow()
                .toString();
    }

    private static ShareRequest draft() {
        return ShareRequest.of(
                "r-1",
                new ShareNeed(
                        "education",
                        Samples.CITY,
                        CODE,
                        List.of("citizen-number"),
                        Agreements.PURPOSE,
                        LegalBasis.unverified("义务教育法第十二条"),
                        "入学资格核验",
                        SharingMode.PLATFORM_INTERFACE,
                        LocalDate.of(2026, 8, 31)));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.findings().list().stream().map(Finding::code).toList();
    }
}
