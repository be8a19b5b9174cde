package io.gdbos.core;

/** How much a finding weighs, lightest first. Immutable. */
public enum Severity {
    /** Worth knowing; nothing has to be done. */
    INFO,
    /** Probably wrong; a person should look. */
    WARNING,
    /** Wrong; what was checked must not be used as it is. */
    ERROR
}
