package io.gdbos.catalog;

/** Whether a resource is open to the public (是否向社会开放). Immutable. */
public enum OpennessType {
    /** Open to the public (1 是). */
    OPEN("1"),
    /** Not open to the public (0 否). */
    CLOSED("0");

    private final String code;

    OpennessType(String code) {
        this.code = code;
    }

    /**
     * The code of the guideline.
     *
     * @return 1 or 0
     */
    public String code() {
        return code;
    }
}
