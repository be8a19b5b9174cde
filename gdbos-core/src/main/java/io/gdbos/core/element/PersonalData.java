package io.gdbos.core.element;

/**
 * What the values of an element say about a person. Ordered: later constants need more care. The flag stands beside
 * the {@link DataGrade}, since a law on persons asks other questions than a standard on harm. Immutable.
 */
public enum PersonalData {
    /** Nothing about a person. */
    NONE,
    /** Something about a person who is known or can be found out; shown masked. */
    PERSONAL,
    /**
     * Sensitive personal information: biometrics, religion, specific identity, medical data, financial accounts,
     * whereabouts, and everything about a child under the age that the law sets (Personal Information Protection Law,
     * article 28).
     */
    SENSITIVE;

    /**
     * Whether values say anything about a person.
     *
     * @return true but for {@link #NONE}
     */
    public boolean isPersonal() {
        return this != NONE;
    }

    /**
     * The same data about a child under the age that the law sets; who is such a child is the caller's question.
     *
     * @return {@link #SENSITIVE} for all that is personal
     */
    public PersonalData ofChild() {
        return isPersonal() ? SENSITIVE : NONE;
    }

    /**
     * The one that needs more care: a set of data needs as much as any of its fields.
     *
     * @param other the other
     * @return the later of the two
     */
    public PersonalData or(PersonalData other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
