package io.gdbos.core.page;

import java.util.Set;

/** Writes nodes as HTML that is well-formed XML as well. Confined to one thread. */
final class HtmlWriter {
    private static final Set<String> OWN_LINE = Set.of(
            "header main footer section div h1 h2 h3 h4 p ul ol li dl table caption thead tbody tfoot tr figure svg g"
                    .split(" "));

    private final StringBuilder out = new StringBuilder(16 * 1024);

    HtmlWriter line(String markupOfThePageShell) {
        out.append(markupOfThePageShell).append('\n');
        return this;
    }

    HtmlWriter node(Html node) {
        if (node instanceof Text text) {
            escape(text.text());
        } else if (node instanceof StyleSheet style) {
            out.append("<style>").append(style.css()).append("</style>\n");
        } else if (node instanceof Element element) {
            element(element);
        }
        return this;
    }

    HtmlWriter escaped(String before, String text, String after) {
        out.append(before);
        escape(text);
        out.append(after).append('\n');
        return this;
    }

    private void element(Element element) {
        out.append('<').append(element.name());
        for (Element.Attribute attribute : element.attributes()) {
            out.append(' ').append(attribute.name()).append("=\"");
            escape(attribute.value());
            out.append('"');
        }
        if (Markup.isVoid(element.name())) {
            out.append("/>");
        } else {
            out.append('>');
            element.children().forEach(this::node);
            out.append("</").append(element.name()).append('>');
        }
        if (OWN_LINE.contains(element.name())) {
            out.append('\n');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
    }

    /** XML 1.0 admits no control characters but three, no lone surrogates and no U+FFFE and U+FFFF. */
    private static boolean isAllowed(int c) {
        return (c >= 0x20 && c < 0x7F)
                || c == '\n'
                || c == '\t'
                || (c >= 0xA0 && c < 0xD800)
                || (c > 0xDFFF && c != 0xFFFE && c != 0xFFFF);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
