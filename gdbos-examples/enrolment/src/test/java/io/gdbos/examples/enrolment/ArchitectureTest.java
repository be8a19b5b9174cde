package io.gdbos.examples.enrolment;

import io.gdbos.core.architecture.ArchitectureContract;
import io.gdbos.core.architecture.HouseModule;

final class ArchitectureTest extends ArchitectureContract {
    ArchitectureTest() {
        super(HouseModule.example("io.gdbos.examples.enrolment"));
    }
}
