package io.gdbos.core.code;

/**
 * What all identifiers share. Each type also has {@code parse}, {@code tryParse} and {@code normalize}, and says its
 * parts.
 *
 * <p>Three questions about an identifier have three answers, for every type in the same way. Well-formed:
 * {@code tryParse} gives a {@link Parsed}. Known, and in force on a day: {@link Parsed#ask} puts both to a
 * {@link Register}. Implementations are immutable.
 */
public interface Identifier {
    /**
     * The one writing by which identifiers of this type are stored and compared.
     *
     * @return the writing; personal for some types, whose {@code toString()} masks it
     */
    String value();

    /**
     * Whether the check character is the one that the other characters give.
     *
     * @return true when it computes, and for types that have no check character
     */
    default boolean isCheckValid() {
        return true;
    }
}
