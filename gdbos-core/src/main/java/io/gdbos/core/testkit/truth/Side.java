package io.gdbos.core.testkit.truth;

import java.util.Locale;

/** Who wrote a value. Immutable. */
public enum Side {
    /** The agency, in its register. */
    AGENCY,
    /** The family, in its form. */
    FORM;

    /**
     * The side as it stands in rates and files.
     *
     * @return the name in lower case
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
