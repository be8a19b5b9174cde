package io.gdbos.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.GdbosException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitRuleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final Instant AT = Instant.parse("2026-07-01T02:00:00Z");

    private final LimitRule decision =
            LimitRule.standard("licence-decision", DAY).orElseThrow();
    private final LimitClock clock = decision.start(ZoneId.of("Asia/Shanghai"), AT);

    @Test
    void a_rule_is_data_with_its_basis_and_its_first_day() {
        assertEquals(TimeLimit.workingDays(20), decision.limit());
        assertTrue(decision.legalBasis().contains("第四十二条"));
        assertEquals(Optional.empty(), LimitRule.standard("licence-decision", LocalDate.of(2019, 4, 22)));
        assertEquals(Optional.empty(), LimitRule.standard("nothing", DAY));
        assertEquals(Optional.of(LocalDate.of(2026, 7, 29)), clock.dueDate(WorkingDayCalendar.mainlandChina()));
    }

    @Test
    void the_bundled_rules_name_pauses_that_exist() {
        List<String> kinds =
                PauseReason.standard().stream().map(PauseReason::kind).toList();

        for (LimitRule rule : LimitRule.standard()) {
            assertTrue(kinds.containsAll(rule.pauses()), rule.id());
        }
    }

    @Test
    void an_extension_is_granted_once_so_far_and_with_approval() {
        Extension ten = extension(TimeLimit.workingDays(10), "head-of-agency");

        assertEquals(List.of(), codes(decision.checkExtension(clock, ten)));
        assertEquals(List.of("GDB-CAL-002"), codes(decision.checkExtension(clock.extend(ten), ten)));
        assertEquals(
                List.of("GDB-CAL-003", "GDB-CAL-004"),
                codes(decision.checkExtension(clock, extension(TimeLimit.workingDays(11), ""))));
        assertEquals(
                List.of("GDB-CAL-003"),
                codes(decision.checkExtension(clock, extension(TimeLimit.calendarDays(1), "head-of-agency"))));
        LimitRule delivery = LimitRule.standard("licence-delivery", DAY).orElseThrow();
        assertEquals(List.of("GDB-CAL-001"), codes(delivery.checkExtension(clock, ten)));
    }

    @Test
    void a_pause_needs_a_reason_that_the_rule_knows() {
        assertEquals(List.of(), codes(decision.checkPause(PauseReason.standard("hearing"))));
        assertEquals(List.of("GDB-CAL-005"), codes(decision.checkPause(PauseReason.standard("supplement"))));
    }

    @Test
    void a_citys_own_table_is_read() {
        List<CountingRule> counting =
                CountingRule.parseAll("city | no | yes | 2024-01-01 | a rule | unverified", "c.txt");
        String row = "order-return | 24 | hours | city | | | | | | 2024-01-01 | a rule | unverified";

        LimitRule rule = LimitRule.parseAll(row, "limits.txt", counting).get(0);

        assertEquals(TimeLimit.hours(24), rule.limit());
        assertMessage(
                "limits.txt, line 1: column 3: working-days, calendar-days or hours is", row.replace("hours", "h"));
        assertMessage("limits.txt, line 1: no counting rule \"civic\" is in force", row.replace("city", "civic"));
    }

    @Test
    void a_newer_version_of_a_counting_rule_holds_from_its_first_day() {
        List<CountingRule> rules = CountingRule.parseAll("""
                civil | yes | no | 2000-01-01 | old law | unverified
                civil | no | yes | 2021-01-01 | new law | unverified
                """, "rules.txt");

        assertEquals(
                "old law",
                CountingRule.inForce(rules, "civil", LocalDate.of(2020, 12, 31))
                        .orElseThrow()
                        .legalBasis());
        assertEquals(
                "new law",
                CountingRule.inForce(rules, "civil", LocalDate.of(2021, 1, 1))
                        .orElseThrow()
                        .legalBasis());
        assertEquals(Optional.empty(), CountingRule.standard("civil", LocalDate.of(2020, 12, 31)));
    }

    private static void assertMessage(String start, String table) {
        List<CountingRule> counting =
                CountingRule.parseAll("city | no | yes | 2024-01-01 | a rule | unverified", "c.txt");
        GdbosException error =
                assertThrows(GdbosException.class, () -> LimitRule.parseAll(table, "limits.txt", counting));
        assertTrue(String.valueOf(error.getMessage()).startsWith(start), error.getMessage());
    }

    private static Extension extension(TimeLimit by, String approver) {
        return new Extension(by, AT, BilingualText.of("many objections", "异议较多"), "第四十二条", approver);
    }

    private static List<String> codes(Findings findings) {
        return findings.list().stream().map(Finding::code).toList();
    }
}
