package io.gdbos.catalog;

import java.util.Arrays;
import java.util.Optional;

/** Whether and how a resource is shared between departments (共享类型). Immutable. */
public enum SharingType {
    /** May be given to all departments (无条件共享). */
    UNCONDITIONAL("1", "无条件共享"),
    /** May be given to some departments, in part, or under conditions (有条件共享). */
    CONDITIONAL("2", "有条件共享"),
    /** Must not be given (不予共享). */
    NOT_SHARED("3", "不予共享");

    private final String code;
    private final String label;

    SharingType(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /**
     * The code of the guideline.
     *
     * @return 1, 2 or 3
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
     * Finds a type by its code.
     *
     * @param code 1, 2 or 3
     * @return the type, empty for any other text
     */
    public static Optional<SharingType> ofCode(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
