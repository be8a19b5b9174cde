package io.gdbos.catalog.share;

/** Why a read is refused, from the first question that is asked to the last. Immutable. */
public enum DenyCode {
    /** The resource is not in the catalogue. */
    UNKNOWN_RESOURCE("GDB-SHR-001"),
    /** The resource is not published, or not published again. */
    NOT_PUBLISHED("GDB-SHR-002"),
    /** The resource was withdrawn. */
    WITHDRAWN("GDB-SHR-003"),
    /** The resource is of the type that is not shared. */
    NOT_SHARED("GDB-SHR-004"),
    /** No agreement covers the resource. */
    NO_AGREEMENT("GDB-SHR-005"),
    /** The resource is granted to other agencies only. */
    OTHER_AGENCY("GDB-SHR-006"),
    /** It is granted to the agency for other purposes only. */
    OTHER_PURPOSE("GDB-SHR-007"),
    /** It is granted for other divisions only. */
    OTHER_REGION("GDB-SHR-008"),
    /** The agreement is not signed by all, suspended or revoked. */
    NOT_ACTIVE("GDB-SHR-009"),
    /** The term of the grant has not begun. */
    NOT_YET_VALID("GDB-SHR-010"),
    /** The term of the grant is over. */
    EXPIRED("GDB-SHR-011"),
    /** A field is not in the grant. */
    FIELD_NOT_GRANTED("GDB-SHR-012"),
    /** The granted volume is used up. */
    VOLUME_EXHAUSTED("GDB-SHR-013");

    private final String code;

    DenyCode(String code) {
        this.code = code;
    }

    /**
     * The stable code.
     *
     * @return such as {@code GDB-SHR-012}
     */
    public String code() {
        return code;
    }
}
