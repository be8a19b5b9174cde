package io.gdbos.examples.cli;

/** What the process ends with. */
final class ExitCode {
    static final int CLEAN = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    private ExitCode() {}
}
