package io.gdbos.core.page;

/**
 * A node of a page: text, an element, or the style sheet of the page. There is no node for ready-made markup, so
 * nothing that comes from outside can become markup. Immutable.
 */
public sealed interface Html permits Text, Element, StyleSheet {
    /**
     * Text as a node.
     *
     * @param text the text, as people read it; it is escaped when written
     * @return the node
     */
    static Html text(String text) {
        return new Text(text);
    }
}
