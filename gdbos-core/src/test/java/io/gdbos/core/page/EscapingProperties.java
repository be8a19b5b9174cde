package io.gdbos.core.page;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EscapingProperties {
    @Property(tries = 300)
    boolean textComesOutAsItWentInWhateverItHolds(@ForAll String text) throws Exception {
        String html = Page.builder(PageLanguage.ENGLISH, "t")
                .section(Section.of("s", Element.of("p", text).with("title", text)))
                .build()
                .render();
        var paragraph = WellFormed.parse(html).getElementsByTagName("p").item(0);
        return paragraph.getTextContent().equals(admitted(text))
                && paragraph.getChildNodes().getLength() <= 1
                && paragraph.getAttributes().getLength() == 1;
    }

    private static String admitted(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
            boolean lone = c >= 0xD800 && c <= 0xDFFF;
            out.appendCodePoint(control || lone || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
        });
        return out.toString();
    }
}
