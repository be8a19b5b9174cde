package io.gdbos.core.match;

import io.gdbos.core.BilingualText;
import io.gdbos.core.normalize.NameRelation;
import io.gdbos.core.normalize.TextStep;

/** In what two values that may mean the same differ, nearest first. Immutable. */
public enum VariantKind {
    /** Full-width or compatibility forms. */
    WIDTH("full-width forms", "全角半角"),
    /** Capital and small letters. */
    LETTER_CASE("letter case", "大小写"),
    /** Spaces, or the dots of a name. */
    SPACE_OR_DOT("spaces or dots", "空格或间隔号"),
    /** Another writing of the same date. */
    DATE_WRITING("the writing of the date", "日期写法"),
    /** Another writing of the same certificate number. */
    CERTIFICATE_NUMBER_WRITING("the writing of the certificate number", "证号写法"),
    /** A citizen number of 15 digits beside the one of 18 that replaced it. */
    ID_UPGRADE("15 and 18 digits", "15位升18位"),
    /** Traditional and simplified characters. */
    TRADITIONAL("traditional characters", "繁简"),
    /** Another writing of an address: levels or suffixes left out, numerals, signs. */
    ADDRESS_WRITING("the writing of the address", "地址写法"),
    /** Variant characters that may also be other characters. */
    VARIANT_CHARACTER("variant characters", "异体字"),
    /** The same place under another township or functional zone. */
    ADDRESS_DIVISION("the township or functional zone", "所属街道或功能区"),
    /** The same place, but one does not say the building, the unit or the room. */
    ADDRESS_LESS_PRECISE("one address says less", "地址详略不一"),
    /** Characters read alike. */
    HOMOPHONE("characters that sound the same", "同音字"),
    /** Characters read nearly alike. */
    FUZZY_PINYIN("characters that sound similar", "近音字"),
    /** Characters that look alike. */
    LOOK_ALIKE("characters that look alike", "形近字"),
    /** A part of a name with dots. */
    MINORITY_NAME_PART("one is a part of the name", "姓名仅一部分"),
    /** A reading in Latin letters. */
    PINYIN_TEXT("one is written in Pinyin", "一方为拼音"),
    /** A date with one digit wrong, or day and month swapped. */
    DATE_TYPO("the date looks mistyped", "日期疑似误写"),
    /** A citizen number with one character wrong, missing or too many, or two neighbours swapped. */
    ID_TYPO("the number looks mistyped", "号码疑似误写");

    private final String english;
    private final String chinese;

    VariantKind(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The kind in words.
     *
     * @return what differs
     */
    public BilingualText text() {
        return BilingualText.of(english, chinese);
    }

    static VariantKind of(TextStep step) {
        return switch (step) {
            case WIDTH -> WIDTH;
            case LETTER_CASE -> LETTER_CASE;
            case SPACE, DOT -> SPACE_OR_DOT;
            case TRADITIONAL -> TRADITIONAL;
            case VARIANT_CHARACTER -> VARIANT_CHARACTER;
        };
    }

    static VariantKind of(NameRelation relation) {
        return valueOf(relation.name());
    }
}
