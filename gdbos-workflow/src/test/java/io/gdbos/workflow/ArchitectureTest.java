package io.gdbos.workflow;

import io.gdbos.core.architecture.LibraryArchitectureContract;

final class ArchitectureTest extends LibraryArchitectureContract {
    ArchitectureTest() {
        super("io.gdbos.workflow");
    }
}
