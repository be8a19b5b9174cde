package io.gdbos.workflow.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.page.Page;
import io.gdbos.core.page.PageLanguage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ReportPageTest {
    private static Document parse(Page page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page.render())));
    }

    @ParameterizedTest
    @EnumSource(PageLanguage.class)
    void aWholeReportIsWellFormedAndLeavesThePageNowhere(PageLanguage language) throws Exception {
        Page page = SampleReport.report(language);
        Document document = parse(page);
        assertEquals(5, document.getElementsByTagName("section").getLength());
        assertEquals(4, document.getElementsByTagName("svg").getLength());
        String html = page.render();
        assertFalse(html.contains("http:") || html.contains("https:"), "nothing on the network");
        assertFalse(html.contains("<script"), "nothing that runs");
    }

    @Test
    void theSameFiguresGiveTheSameBytesWhateverTheLocale() {
        byte[] first = SampleReport.report(PageLanguage.CHINESE).render().getBytes(StandardCharsets.UTF_8);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            byte[] second = SampleReport.report(PageLanguage.CHINESE).render().getBytes(StandardCharsets.UTF_8);
            assertTrue(java.util.Arrays.equals(first, second));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void sumsAndRatesAreWorkedOutFromTheRows() {
        String html = SampleReport.report(PageLanguage.CHINESE).render();
        assertTrue(html.contains(">25,012<"), "sum of applications");
        assertTrue(html.contains(">97.8%<"), "rate of the sums");
        assertTrue(html.contains(">97.9%<"), "rate of a row");
    }

    @Test
    void recommendationsAreToldWithEvidenceAndObstacle() {
        String html = SampleReport.report(PageLanguage.CHINESE).render();
        assertTrue(html.contains("免交户口簿"));
        assertTrue(html.contains("map-household"));
        assertTrue(html.contains("条文待核实"));
        assertTrue(html.contains("外省接种记录尚未共享"));
    }

    @Test
    void aReportCanBeLookedAt() throws IOException {
        Path out = Path.of("target", "sample-pages");
        Files.createDirectories(out);
        Files.writeString(
                out.resolve("report.html"),
                SampleReport.report(PageLanguage.CHINESE).render());
        Files.writeString(out.resolve("status.html"), SampleReport.status().render());
        assertTrue(Files.size(out.resolve("report.html")) > 10_000);
    }
}
