package io.gdbos.core.page;

import io.gdbos.core.BilingualText;

/** The language in which a page is written. Immutable. */
public enum PageLanguage {
    /** Simplified Chinese. */
    CHINESE("zh-CN"),
    /** English. */
    ENGLISH("en");

    private final String tag;

    PageLanguage(String tag) {
        this.tag = tag;
    }

    /**
     * The language tag (BCP 47) of the page.
     *
     * @return the tag, such as {@code zh-CN}
     */
    public String tag() {
        return tag;
    }

    /**
     * The wording of a text in this language.
     *
     * @param text the text in both languages
     * @return the wording
     */
    public String of(BilingualText text) {
        return this == CHINESE ? text.chinese() : text.english();
    }
}
