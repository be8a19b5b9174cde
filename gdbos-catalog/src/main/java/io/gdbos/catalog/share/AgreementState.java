package io.gdbos.catalog.share;

/** Where an agreement stands. Immutable. */
public enum AgreementState {
    /** Written, and not yet signed by every party (待签署). */
    DRAFTED("待签署"),
    /** Signed by every party; its grants count within their terms (生效). */
    ACTIVE("生效"),
    /** Put on hold by a party; no grant counts (暂停). */
    SUSPENDED("暂停"),
    /** The term of its last grant is over (到期). */
    EXPIRED("到期"),
    /** Ended for good before its term (撤销). */
    REVOKED("撤销");

    private final String label;

    AgreementState(String label) {
        this.label = label;
    }

    /**
     * The Chinese name.
     *
     * @return the name
     */
    public String label() {
        return label;
    }
}
