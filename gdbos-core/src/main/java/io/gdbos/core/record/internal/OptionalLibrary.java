package io.gdbos.core.record.internal;

import io.gdbos.core.GdbosException;

/** Says which library an application lacks, before a class of it is needed. */
public final class OptionalLibrary {
    private OptionalLibrary() {}

    /**
     * Requires a library.
     *
     * @param type one of its types
     * @param artifact its group and artifact
     * @param purpose what it is needed for
     * @throws GdbosException when the type is not on the class path
     */
    public static void require(String type, String artifact, String purpose) {
        try {
            Class.forName(type, false, OptionalLibrary.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new GdbosException(
                    "For " + purpose + " the library " + artifact + " must be on the class path; it is not.", e);
        }
    }
}
