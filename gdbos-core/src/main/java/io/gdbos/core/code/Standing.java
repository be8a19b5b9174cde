package io.gdbos.core.code;

/**
 * What a {@link Register} says of an identifier on a day: whether it is known, and whether it is in force. What is in
 * force is known; what is not known is not in force. Immutable.
 */
public enum Standing {
    /** Known, and in force on the day. */
    IN_FORCE(Answer.YES, Answer.YES),
    /** Known, and not in force on the day: not yet, or no longer. */
    NOT_IN_FORCE(Answer.YES, Answer.NO),
    /** Known; the register does not say since when and how long. */
    KNOWN(Answer.YES, Answer.OPEN),
    /** Not known to a register that would know it. */
    NOT_KNOWN(Answer.NO, Answer.NO),
    /** The register cannot tell: it is incomplete, silent, or not about this. */
    NOT_ANSWERED(Answer.OPEN, Answer.OPEN);

    private final Answer known;
    private final Answer inForce;

    Standing(Answer known, Answer inForce) {
        this.known = known;
        this.inForce = inForce;
    }

    /**
     * Whether the identifier was ever given.
     *
     * @return the answer
     */
    public Answer known() {
        return known;
    }

    /**
     * Whether the identifier is in force on the day.
     *
     * @return the answer
     */
    public Answer inForce() {
        return inForce;
    }
}
