package io.gdbos.core.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class PageTest {
    private static final NumberStyle NUMBERS = NumberStyle.standard();

    private static Page sample() {
        ChartData districts = ChartData.builder("各区申请与通知书")
                .series("申请", "通知书")
                .category("奎文区", 5210, 5102)
                .category("高新区", 0, 0)
                .build();
        ChartData parts = ChartData.builder("办理方式")
                .series("件")
                .category("系统", 97)
                .category("人工", 3)
                .build();
        var measures = List.of(new BeforeAfterChart.Measure("环节", "个", 8, 3));
        return Page.builder(PageLanguage.CHINESE, "入学办理 <情况> & 'more'")
                .overline("潍坊市教育局")
                .lead("甲\"乙")
                .remark("2026 年")
                .section(Section.of(
                                "图",
                                ColumnChart.grouped(districts, NUMBERS),
                                ColumnChart.stacked(districts, NUMBERS),
                                BarChart.grouped(districts, NUMBERS),
                                BarChart.stacked(districts, NUMBERS),
                                DonutChart.of(parts, NUMBERS),
                                BeforeAfterChart.of("四减", PageLanguage.CHINESE, measures, NUMBERS))
                        .led("说明"))
                .section(Section.of(
                        "表",
                        Table.builder("各区")
                                .textColumns("区")
                                .numberColumns("件")
                                .row("奎文区", "5,210")
                                .total("合计", "5,210")
                                .build(),
                        Timeline.of(
                                PageLanguage.CHINESE,
                                List.of(new Timeline.Stage("受理", "2026-07-01", "x", Timeline.Progress.CURRENT))),
                        KeyFigure.cards(
                                List.of(KeyFigure.of("件", "1", "件").noted("n").toned(Tone.GOOD))),
                        Blocks.facts(Map.of("a", "b")),
                        Blocks.callout("a", "b", Tone.BAD)))
                .footer("footer")
                .build();
    }

    @Test
    void aPageIsWellFormedXmlWithItsTitleAndLanguage() throws Exception {
        Document document = WellFormed.parse(sample().render());
        assertEquals("zh-CN", document.getDocumentElement().getAttribute("lang"));
        assertEquals(
                "入学办理 <情况> & 'more'",
                document.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void aPageLoadsNothingAndRunsNothing() {
        String html = sample().render();
        assertFalse(html.contains("http:") || html.contains("https:"), "no address on the network");
        assertFalse(html.contains("<script") || html.contains("<link") || html.contains("<img"), "nothing that loads");
        assertTrue(html.contains("default-src &#39;none&#39;"), "a policy that admits nothing");
    }

    @Test
    void theSamePageGivesTheSameText() {
        assertEquals(sample().render(), sample().render());
    }

    @Test
    void everyChartSaysItsValuesInWords() throws Exception {
        var charts = WellFormed.parse(sample().render()).getElementsByTagName("svg");
        assertEquals(6, charts.getLength());
        for (int i = 0; i < charts.getLength(); i++) {
            var attributes = charts.item(i).getAttributes();
            assertEquals("img", attributes.getNamedItem("role").getNodeValue());
            String words = attributes.getNamedItem("aria-label").getNodeValue();
            assertTrue(words.matches(".*\\d.*"), words);
        }
    }

    @Test
    void charactersThatXmlForbidsAreReplaced() throws Exception {
        String html = Page.builder(PageLanguage.ENGLISH, "a\u0000b\uD800c\uFFFEd😀")
                .build()
                .render();
        assertEquals(
                "a\uFFFDb\uFFFDc\uFFFDd😀",
                WellFormed.parse(html).getElementsByTagName("title").item(0).getTextContent());
    }

    @Nested
    class WhatAPageMayNotHold {
        @Test
        void elementsThatRunOrLoadAreRefused() {
            for (String name : List.of("script", "iframe", "img", "link", "style", "form", "P", "p onclick")) {
                assertThrows(IllegalArgumentException.class, () -> Element.of(name), name);
            }
        }

        @Test
        void attributesThatRunOrLoadAreRefused() {
            for (String name : List.of("onclick", "style", "src", "xlink:href", "x=\"", "Class")) {
                assertThrows(
                        IllegalArgumentException.class, () -> Element.of("p").with(name, "v"), name);
            }
        }

        @Test
        void linksLeadToFilesBesideThePageOnly() {
            Blocks.link("notices/N-1.html", "ok");
            Blocks.link("#part", "ok");
            for (String target : List.of("http://x", "//x/y", "/etc", "javascript:x", "data:x", "a:b", "")) {
                assertThrows(IllegalArgumentException.class, () -> Blocks.link(target, "t"), target);
            }
        }

        @Test
        void coloursAreColours() {
            assertThrows(
                    IllegalArgumentException.class, () -> Element.of("rect").with("fill", "url(x)"));
        }

        @Test
        void anAttributeStandsOnce() {
            Element once = Element.of("p").styled("a");
            assertThrows(IllegalArgumentException.class, () -> once.styled("b"));
        }
    }

    @Nested
    class Tables {
        @Test
        void aRowHasACellForEachColumn() {
            var table = Table.builder("t").textColumns("a", "b");
            assertThrows(IllegalArgumentException.class, () -> table.row("1"));
        }

        @Test
        void aTableWithoutRowsSaysSo() {
            String html = new HtmlWriter()
                    .node(Table.builder("t").textColumns("a").whenEmpty("暂无数据").build())
                    .toString();
            assertTrue(html.contains("暂无数据"), html);
        }
    }
}
