package io.gdbos.core.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A part of a page under one heading. Immutable.
 *
 * @param title the heading
 * @param lead a sentence below the heading; empty for none
 * @param blocks the content
 */
public record Section(String title, String lead, List<Html> blocks) {
    /** Copies the blocks. */
    public Section {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(lead, "lead");
        blocks = List.copyOf(blocks);
    }

    /**
     * A section without a lead.
     *
     * @param title the heading
     * @param blocks the content
     * @return the section
     */
    public static Section of(String title, Html... blocks) {
        return new Section(title, "", Arrays.asList(blocks));
    }

    /**
     * This section with a sentence below its heading.
     *
     * @param sentence the sentence
     * @return the section
     */
    public Section led(String sentence) {
        return new Section(title, sentence, blocks);
    }

    Html toHtml() {
        var parts = new ArrayList<Html>();
        parts.add(Element.of("h2", title));
        if (!lead.isEmpty()) {
            parts.add(Element.of("p", lead).styled("lead"));
        }
        parts.addAll(blocks);
        return Element.of("section", parts).with("aria-label", title);
    }
}
