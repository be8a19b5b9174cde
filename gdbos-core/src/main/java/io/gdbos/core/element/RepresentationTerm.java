package io.gdbos.core.element;

import io.gdbos.core.BilingualText;

/** The kinds of things that values of elements are (表示词). Immutable. */
public enum RepresentationTerm {
    /** A sum of money. */
    AMOUNT("amount", "金额"),
    /** A code of a list. */
    CODE("code", "代码"),
    /** A day. */
    DATE("date", "日期"),
    /** A day and a time. */
    DATE_TIME("date and time", "日期时间"),
    /** A number or code that tells one thing from all others. */
    IDENTIFIER("identifier", "标识符"),
    /** Yes or no. */
    INDICATOR("indicator", "指示符"),
    /** What a person, a body or a thing is called. */
    NAME("name", "名称"),
    /** A count or a measure. */
    QUANTITY("quantity", "量"),
    /** A share or a ratio. */
    RATE("rate", "率"),
    /** Words. */
    TEXT("text", "文本");

    private final String english;
    private final String chinese;

    RepresentationTerm(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * Its name.
     *
     * @return the name in both languages
     */
    public BilingualText title() {
        return BilingualText.of(english, chinese);
    }

    static RepresentationTerm of(ValueDomain domain) {
        if (domain instanceof ValueDomain.Codes || domain instanceof ValueDomain.Region) {
            return CODE;
        } else if (domain instanceof ValueDomain.Date) {
            return DATE;
        } else if (domain instanceof ValueDomain.Timestamp) {
            return DATE_TIME;
        } else if (domain instanceof ValueDomain.YesNo) {
            return INDICATOR;
        } else if (domain instanceof ValueDomain.Decimal) {
            return QUANTITY;
        }
        return domain instanceof ValueDomain.Identifier ? IDENTIFIER : TEXT;
    }
}
