package io.gdbos.examples.enrolment.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.examples.enrolment.PageProbe;
import io.gdbos.examples.enrolment.rules.json.DistrictRulesJson;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

final class SeasonReportTest {
    private final String page = render(HandMadeSeason.figures());

    @Test
    void thePageStandsAlone() {
        Document document = PageProbe.check(page);
        assertEquals("html", document.getDocumentElement().getTagName());
        assertTrue(document.getElementsByTagName("svg").getLength() >= 5, "charts");
        assertTrue(document.getElementsByTagName("table").getLength() >= 7, "tables");
    }

    @Test
    void theSameSeasonGivesTheSameBytes() {
        assertEquals(page, render(HandMadeSeason.figures()));
    }

    @Test
    void itHoldsWhatABureauChiefAsksFor() {
        Stream.of("登记家庭", "入学申请", "电子录取通知书", "线上录取率", "四减成效", "户籍", "房产", "存疑", "假证", "奎文区", "高新区", "抽样真值比对")
                .forEach(text -> assertTrue(page.contains(text), text));
    }

    @Test
    void whatIsInventedOrUnverifiedSaysSo() {
        assertTrue(page.contains("坊子区 *"));
        assertFalse(page.contains("奎文区 *"));
        assertTrue(page.contains("系本示例自拟，非官方规则"));
        assertTrue(page.contains("二手转载"));
        assertTrue(page.contains("条文待核实"));
    }

    @Test
    void withoutATruthThereIsNoComparison() {
        String own = render(HandMadeSeason.figures(TruthLookup.UNKNOWN));
        assertFalse(own.contains("抽样真值比对"));
        assertFalse(own.contains("查出假证"));
    }

    @Test
    void resourcesAreCalledByTheirNames() {
        assertTrue(page.contains("《name of 307"));
        assertFalse(page.contains("“home”"));
    }

    @Test
    void aSeasonWithoutCasesHasAPageToo() {
        SeasonCounter counter = new SeasonCounter(
                new ReportedSeason(HandMadeSeason.PLAN, "digest", 0, 1),
                DistrictRulesJson.bundled(),
                TruthLookup.UNKNOWN);
        PageProbe.check(render(counter.figures(HandMadeSeason.redesign())));
    }

    private static String render(SeasonFigures figures) {
        return SeasonReport.of(figures, code -> "name of " + code).render();
    }
}
