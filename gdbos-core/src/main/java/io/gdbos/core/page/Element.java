package io.gdbos.core.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * An element of a page. Only elements and attributes that neither run nor load anything can be made. Immutable.
 *
 * @param name the name of the element
 * @param attributes its attributes, in the order in which they are written
 * @param children its content
 */
public record Element(String name, List<Attribute> attributes, List<Html> children) implements Html {
    /** Copies the lists and refuses elements that a page may not hold. */
    public Element {
        Objects.requireNonNull(name, "name");
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
        if (attributes.stream().map(Attribute::name).distinct().count() < attributes.size()) {
            throw new IllegalArgumentException("Element \"" + name + "\" has an attribute twice.");
        }
        Markup.checkElement(name);
    }

    /**
     * One attribute.
     *
     * @param name its name
     * @param value its value, as people read it; it is escaped when written
     */
    public record Attribute(String name, String value) {
        /** Refuses attributes that a page may not hold, and references that leave it. */
        public Attribute {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
            Markup.checkAttribute(name, value);
        }
    }

    /**
     * An element with content.
     *
     * @param name the name of the element, such as {@code p}
     * @param children the content
     * @return the element
     */
    public static Element of(String name, Html... children) {
        return new Element(name, List.of(), Arrays.asList(children));
    }

    /**
     * An element with a list of content.
     *
     * @param name the name of the element
     * @param children the content
     * @return the element
     */
    public static Element of(String name, List<? extends Html> children) {
        return new Element(name, List.of(), List.copyOf(children));
    }

    /**
     * An element that holds text.
     *
     * @param name the name of the element
     * @param text the text
     * @return the element
     */
    public static Element of(String name, String text) {
        return of(name, new Text(text));
    }

    /**
     * This element with one more attribute.
     *
     * @param attribute the name of the attribute
     * @param value its value
     * @return the element
     */
    public Element with(String attribute, String value) {
        var more = new ArrayList<>(attributes);
        more.add(new Attribute(attribute, value));
        return new Element(name, more, children);
    }

    /**
     * This element with a class of the page's style sheet.
     *
     * @param names the names of the classes, separated by spaces
     * @return the element
     */
    public Element styled(String names) {
        return with("class", names);
    }
}
