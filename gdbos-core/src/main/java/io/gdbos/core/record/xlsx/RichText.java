package io.gdbos.core.record.xlsx;

import io.gdbos.core.record.RefusedFileException;

/** Reads a text that may be in runs of different looks and may have readings written above it, which are left out. */
final class RichText {
    private RichText() {}

    /** The text of the element that has begun, to its end. */
    static String read(XmlPart part, int longest) {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && part.next()) {
            if (part.isStart()) {
                switch (part.name()) {
                    case "t" -> append(part, text, longest);
                    case "r" -> depth++;
                    default -> part.skip();
                }
            } else if (part.isEnd()) {
                depth--;
            }
        }
        return XmlEscapes.decode(text);
    }

    /** Appends the text of the element that has begun, to its end. */
    static void append(XmlPart part, StringBuilder text, int longest) {
        while (part.next() && !part.isEnd()) {
            if (part.isText()) {
                part.appendText(text);
                if (text.length() > longest) {
                    throw new RefusedFileException(
                            SheetFindings.limit(
                                    part.place(),
                                    "A text has more than " + longest + " characters",
                                    "文本超过" + longest + "个字符"),
                            null,
                            null);
                }
            } else if (part.isStart()) {
                part.skip();
            }
        }
    }
}
