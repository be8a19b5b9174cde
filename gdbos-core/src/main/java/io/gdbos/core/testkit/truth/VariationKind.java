package io.gdbos.core.testkit.truth;

import java.util.Locale;

/**
 * How a written value departs from the true one. Immutable.
 *
 * <p>A benign variation means the same value in another writing; the others need a second look by an official.
 */
public enum VariationKind {
    /** 張偉 for 张伟. */
    NAME_TRADITIONAL(true),
    /** 张 伟 for 张伟. */
    NAME_SPACES(true),
    /** Another dot, or none, in a name that holds one. */
    NAME_DOT(true),
    /** Another character of the same sound. */
    NAME_HOMOPHONE(false),
    /** Another character of similar shape. */
    NAME_LOOK_ALIKE(false),
    /** The citizen number as it was given before 1999. */
    NUMBER_15_DIGITS(true),
    /** A lower-case x as check character. */
    NUMBER_LOWER_X(true),
    /** Full-width digits in a citizen number. */
    NUMBER_FULL_WIDTH(true),
    /** One wrong digit in a citizen number. */
    NUMBER_TYPO(false),
    /** Full-width digits in a certificate number. */
    CERTIFICATE_FULL_WIDTH(true),
    /** Half-width brackets in a certificate number. */
    CERTIFICATE_BRACKETS(true),
    /** Another writing of the same date. */
    DATE_WRITING(true),
    /** Without province and city. */
    ADDRESS_NO_PREFIX(true),
    /** {@code 3-2-501} for building 3, unit 2, room 501. */
    ADDRESS_UNIT_FORM(true),
    /** Chinese numerals. */
    ADDRESS_CHINESE_NUMERALS(true),
    /** Road and number, without the name of the estate. */
    ADDRESS_NO_ESTATE(true),
    /** The old writing of road and building numbers with #. */
    ADDRESS_HASH_SIGN(true),
    /** Traditional characters. */
    ADDRESS_TRADITIONAL(true),
    /** Full-width digits. */
    ADDRESS_FULL_WIDTH(true);

    private final boolean benign;

    VariationKind(boolean benign) {
        this.benign = benign;
    }

    /**
     * Whether it is the same value in another writing.
     *
     * @return false for kinds that need an official
     */
    public boolean isBenign() {
        return benign;
    }

    /**
     * The kind as it stands in rates and files.
     *
     * @return lower-case words joined by hyphens
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
