package io.gdbos.core.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The small blocks of which pages consist. */
public final class Blocks {
    private Blocks() {}

    /**
     * A paragraph.
     *
     * @param text its text
     * @return the block
     */
    public static Html paragraph(String text) {
        return Element.of("p", text);
    }

    /**
     * A remark in small type.
     *
     * @param text its text
     * @return the block
     */
    public static Html note(String text) {
        return Element.of("p", text).styled("note");
    }

    /**
     * A list.
     *
     * @param items its items
     * @return the block
     */
    public static Html bullets(List<String> items) {
        return Element.of(
                "ul", items.stream().map(item -> Element.of("li", item)).toList());
    }

    /**
     * Blocks beside each other, where the page is wide enough.
     *
     * @param blocks the blocks
     * @return the block
     */
    public static Html beside(Html... blocks) {
        return Element.of("div", Arrays.asList(blocks)).styled("beside");
    }

    /**
     * Names and their values, one pair a line.
     *
     * @param facts the values by name, in the order of the map
     * @return the block
     */
    public static Html facts(Map<String, String> facts) {
        var lines = facts.entrySet().stream()
                .map(fact -> Element.of("div", Element.of("dt", fact.getKey()), Element.of("dd", fact.getValue())))
                .toList();
        return Element.of("dl", lines).styled("facts");
    }

    /**
     * A word in a coloured frame.
     *
     * @param text the word
     * @param tone its tone
     * @return the mark, to stand in a line or a cell
     */
    public static Html badge(String text, Tone tone) {
        return Element.of("span", text).styled("badge " + tone.styleClass());
    }

    /**
     * A statement that stands out.
     *
     * @param heading the statement
     * @param text what explains it
     * @param tone its tone
     * @return the block
     */
    public static Html callout(String heading, String text, Tone tone) {
        return Element.of("div", Element.of("strong", heading), Element.of("p", text))
                .styled("callout " + tone.styleClass());
    }

    /**
     * A link to a file beside the page.
     *
     * @param path the relative path
     * @param text the text of the link
     * @return the link
     */
    public static Html link(String path, String text) {
        return Element.of("a", text).with("href", path);
    }
}
