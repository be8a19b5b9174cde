package io.gdbos.core;

import java.util.Objects;

/**
 * One statement in English and in Chinese. Immutable.
 *
 * @param english the English text, not blank
 * @param chinese the Chinese text, not blank
 */
public record BilingualText(String english, String chinese) {
    /** Checks that both texts are there. */
    public BilingualText {
        Objects.requireNonNull(english, "english");
        Objects.requireNonNull(chinese, "chinese");
        if (english.isBlank() || chinese.isBlank()) {
            throw new IllegalArgumentException(
                    "A bilingual text needs both texts; came \"" + english + "\" and \"" + chinese + "\".");
        }
    }

    /**
     * Makes a text.
     *
     * @param english the English text
     * @param chinese the Chinese text
     * @return the pair
     */
    public static BilingualText of(String english, String chinese) {
        return new BilingualText(english, chinese);
    }
}
