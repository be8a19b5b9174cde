package io.gdbos.catalog;

import java.util.Arrays;
import java.util.Optional;

/** The data type of an item (数据类型), by the one-letter codes of the cataloguing guideline. Immutable. */
public enum ItemType {
    /** C 字符型. */
    TEXT("C", "字符型"),
    /** N 数值型. */
    NUMBER("N", "数值型"),
    /** Y 货币型. */
    MONEY("Y", "货币型"),
    /** D 日期型. */
    DATE("D", "日期型"),
    /** T 日期时间型. */
    DATE_TIME("T", "日期时间型"),
    /** L 逻辑型. */
    LOGICAL("L", "逻辑型"),
    /** M 备注型. */
    MEMO("M", "备注型"),
    /** G 通用型. */
    GENERAL("G", "通用型"),
    /** B 双精度型. */
    DOUBLE("B", "双精度型"),
    /** I 整型. */
    INTEGER("I", "整型"),
    /** F 浮点型. */
    FLOAT("F", "浮点型");

    private final String code;
    private final String label;

    ItemType(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The code of the guideline.
     *
     * @return one letter
     */
    public String code() {
        return code;
    }

    /**
     * The Chinese name, as it stands in templates.
     *
     * @return the name
     */
    public String label() {
        return label;
    }

    /**
     * Finds a type by its letter or its Chinese name.
     *
     * @param text the letter or the name
     * @return the type, empty for any other text
     */
    public static Optional<ItemType> tryParse(String text) {
        String wanted = text.strip();
        return Arrays.stream(values())
                .filter(type -> type.code.equalsIgnoreCase(wanted) || type.label.equals(wanted))
                .findFirst();
    }
}
