package io.gdbos.examples.enrolment;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What every page must keep: well-formed as XML, no reference out of it, no script. */
public final class PageProbe {
    private static final Pattern OUTSIDE = Pattern.compile("https?://|(src|href)=\"//|<script|<link|<iframe|url\\(");

    private PageProbe() {}

    public static Document check(String page) {
        assertFalse(OUTSIDE.matcher(page).find(), "a page refers to nothing outside");
        assertFalse(page.contains("\r"), "lines end with line feeds");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            return fail(broken);
        }
    }
}
