package io.gdbos.core.element;

import java.util.Objects;

/**
 * How the values of an element are written when they are exchanged. Which values there are is said by the
 * {@link ValueDomain}; a reader takes other writings too. Immutable.
 *
 * @param term 表示词: what kind of thing a value is
 * @param format 数据格式: length and characters, such as {@code an..18} or {@code d10}
 */
public record Representation(RepresentationTerm term, ValueFormat format) {
    /** Checks for null. */
    public Representation {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(format, "format");
    }

    /**
     * The representation that goes without saying for a domain.
     *
     * @param domain the domain
     * @return the term and the format in which its values fit
     */
    public static Representation of(ValueDomain domain) {
        return new Representation(RepresentationTerm.of(domain), ValueFormat.of(domain));
    }
}
