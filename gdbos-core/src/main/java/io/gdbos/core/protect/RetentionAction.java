package io.gdbos.core.protect;

/** What is done with data whose period is over. Immutable. */
public enum RetentionAction {
    /** They are erased. */
    ERASE,
    /** They are changed so that nobody can be found out any more. */
    ANONYMISE,
    /** They are handed over to the archive. */
    ARCHIVE
}
