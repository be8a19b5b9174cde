package io.gdbos.core.record.xlsx;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.gdbos.core.record.RefusedFileException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of a workbook, read event by event. A document type declaration, which entities and their bombs need, is
 * refused where it begins; so are elements too deep, tags and texts too long, and too many different names, each of
 * which the parser would keep in memory. Confined to one thread.
 */
final class XmlPart implements AutoCloseable {
    private static final int DEEPEST = 64;
    private static final int LONGEST_RUN = 4 << 20;
    private static final int MOST_NAMES = 2_000;

    private final String place;
    private final InputStream in;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;

    private XmlPart(String place, InputStream in, XMLStreamReader reader) {
        this.place = place;
        this.in = in;
        this.reader = reader;
    }

    static XmlPart of(String place, InputStream in) {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        InputStream bounded = new Runs(in, place);
        try {
            return new XmlPart(place, bounded, factory.createXMLStreamReader(bounded));
        } catch (XMLStreamException e) {
            throw broken(place, e);
        }
    }

    /** Goes to the next event; false at the end of the part. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> deeper();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw declared();
                default -> {}
            }
            return true;
        } catch (XMLStreamException e) {
            throw broken(place, e);
        }
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    boolean isText() {
        return reader.isCharacters() || reader.getEventType() == XMLStreamConstants.CDATA;
    }

    String place() {
        return place;
    }

    /** The name of the element, without its prefix. */
    String name() {
        return reader.getLocalName();
    }

    int attributes() {
        return reader.getAttributeCount();
    }

    String attributeName(int index) {
        return reader.getAttributeLocalName(index);
    }

    String attributeValue(int index) {
        return reader.getAttributeValue(index);
    }

    /** An attribute of the element by its name without prefix; null when it has none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Counts a name that the reading code does not expect. */
    void foreign(String name) {
        if (names.size() < MOST_NAMES) {
            names.add(name);
        } else if (!names.contains(name)) {
            throw refused("A part has more than " + MOST_NAMES + " different names", "XML名称过多");
        }
    }

    /** Appends the text of the event, which the parser reads only now. */
    void appendText(StringBuilder out) {
        try {
            out.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (UncheckedStreamException e) {
            throw broken(place, e);
        }
    }

    /** Passes over the element that has begun, to its end. */
    void skip() {
        foreign(name());
        int outer = depth - 1;
        while (depth > outer && next()) {
            if (isStart()) {
                foreign(name());
            }
        }
    }

    /** The exception for a part whose content is not what a workbook may hold. */
    RefusedFileException wrong(String english, String chinese) {
        return new RefusedFileException(SheetFindings.noWorkbook(place, english, chinese), null, null);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void deeper() {
        depth++;
        if (depth > DEEPEST) {
            throw refused("Elements stand more than " + DEEPEST + " deep", "XML嵌套过深");
        }
    }

    private RefusedFileException declared() {
        return new RefusedFileException(
                SheetFindings.declaration(place), "Maybe the workbook was made to attack its reader.", null);
    }

    private RefusedFileException refused(String english, String chinese) {
        return new RefusedFileException(SheetFindings.limit(place, english, chinese), null, null);
    }

    private static RefusedFileException broken(String place, Exception cause) {
        return new RefusedFileException(
                SheetFindings.noWorkbook(place, "The part is not well-formed XML", "XML格式错误"),
                "Maybe the file was damaged, or cut when it was copied.",
                cause);
    }

    /** Refuses a tag or a text without end: so many bytes without the beginning of a tag. */
    private static final class Runs extends FilterInputStream {
        private final String place;
        private int run;

        Runs(InputStream in, String place) {
            super(in);
            this.place = place;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            run = one == '<' ? 0 : run + 1;
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            for (int i = offset + count - 1; i >= offset; i--) {
                if (bytes[i] == '<') {
                    run = offset + count - 1 - i;
                    return count;
                }
            }
            run += Math.max(count, 0);
            if (run > LONGEST_RUN) {
                throw new RefusedFileException(
                        SheetFindings.limit(
                                place, "A tag or text has more than " + LONGEST_RUN + " bytes", "XML标记或文本过长"),
                        null,
                        null);
            }
            return count;
        }
    }
}
