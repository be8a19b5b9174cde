package io.gdbos.catalog;

import io.gdbos.core.architecture.ArchitectureContract;
import io.gdbos.core.architecture.HouseModule;

final class ArchitectureTest extends ArchitectureContract {
    ArchitectureTest() {
        super(HouseModule.library("io.gdbos.catalog"));
    }
}
