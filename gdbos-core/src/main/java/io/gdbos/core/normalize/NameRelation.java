package io.gdbos.core.normalize;

/** How two names of persons that are not written alike may still be one. Immutable. */
public enum NameRelation {
    /** The characters are read alike, tones apart. */
    HOMOPHONE,
    /** The characters are read alike by speakers who do not tell zh and z, n and l, or an and ang apart. */
    FUZZY_PINYIN,
    /** The characters look alike. */
    LOOK_ALIKE,
    /** One is a part of the other, a name with dots. */
    MINORITY_NAME_PART,
    /** One is the other's reading in Latin letters. */
    PINYIN_TEXT
}
