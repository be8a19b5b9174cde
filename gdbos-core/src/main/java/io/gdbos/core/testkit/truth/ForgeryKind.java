package io.gdbos.core.testkit.truth;

/** How a declared certificate is forged. Immutable. */
public enum ForgeryKind {
    /** The register knows no such certificate. */
    UNKNOWN_NUMBER,
    /** The certificate exists, and somebody else holds it. */
    OTHER_HOLDER,
    /** The certificate exists, and was issued on another date. */
    OTHER_DATE,
    /** The number belongs to the home of another family. */
    OTHER_HOME
}
