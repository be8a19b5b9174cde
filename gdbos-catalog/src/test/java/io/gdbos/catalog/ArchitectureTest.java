package io.gdbos.catalog;

import io.gdbos.core.architecture.LibraryArchitectureContract;

final class ArchitectureTest extends LibraryArchitectureContract {
    ArchitectureTest() {
        super("io.gdbos.catalog");
    }
}
