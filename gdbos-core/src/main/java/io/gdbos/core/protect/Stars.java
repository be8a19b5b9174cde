package io.gdbos.core.protect;

/** Stars in place of characters; a character outside the basic plane is one. */
final class Stars {
    private static final String STAR = "*";

    private Stars() {}

    static int count(String text) {
        return text.codePointCount(0, text.length());
    }

    static String all(String text) {
        return STAR.repeat(count(text));
    }

    /** Keeps characters at both ends, and none at all where fewer than the least would be hidden. */
    static String keep(String text, int head, int tail, int leastHidden) {
        int[] characters = text.codePoints().toArray();
        int hidden = characters.length - head - tail;
        return hidden < leastHidden
                ? STAR.repeat(characters.length)
                : new String(characters, 0, head)
                        + STAR.repeat(hidden)
                        + new String(characters, characters.length - tail, tail);
    }
}
