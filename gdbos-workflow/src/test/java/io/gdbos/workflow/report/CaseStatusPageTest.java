package io.gdbos.workflow.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import org.junit.jupiter.api.Test;

class CaseStatusPageTest {
    private static final BilingualText NAME = BilingualText.of("Number", "号码");

    @Test
    void aFamilySeesStageStateAndExplanation() {
        String html = SampleReport.status().render();
        assertTrue(html.contains("aria-current=\"step\""));
        assertTrue(html.contains("人工复核中"));
        assertTrue(html.contains("您无需提交材料"));
        assertTrue(html.contains("2026-07-02"));
        assertFalse(html.contains("http:"));
        assertEquals(html, SampleReport.status().render());
    }

    @Test
    void wholePersonalNumbersAreRefusedAndNotRepeated() {
        for (String number :
                new String[] {"370705201901011234", "37070519010112345" + "X", "13800000000", "370705190101123"}) {
            var refused = assertThrows(IllegalArgumentException.class, () -> new CaseStatusView.Fact(NAME, number));
            assertFalse(refused.getMessage().contains(number));
        }
        new CaseStatusView.Fact(NAME, "3707**********1234");
        new CaseStatusView.Fact(NAME, "2026-07-01");
    }
}
