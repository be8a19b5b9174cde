package io.gdbos.core;

import io.gdbos.core.architecture.LibraryArchitectureContract;

final class ArchitectureTest extends LibraryArchitectureContract {
    ArchitectureTest() {
        super("io.gdbos.core");
    }
}
