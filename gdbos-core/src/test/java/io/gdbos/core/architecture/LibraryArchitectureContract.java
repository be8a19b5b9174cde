package io.gdbos.core.architecture;

import org.junit.jupiter.api.Test;

/** What a library module must keep beyond what every module keeps. */
public abstract class LibraryArchitectureContract extends ArchitectureContract {
    protected LibraryArchitectureContract(String root) {
        super(HouseModule.library(root));
    }

    @Test
    void nothingIsPrinted() {
        PurityRules.nothingIsPrinted().check(classes());
    }

    @Test
    void theClockIsHandedIn() {
        PurityRules.theClockIsHandedIn().check(classes());
    }

    @Test
    void stopwatchesOnlyMeasureTheStore() {
        PurityRules.stopwatchesOnlyInJdbcAndStatistics().check(classes());
    }

    @Test
    void threadsAreHandedIn() {
        PurityRules.threadsAreHandedIn().check(classes());
    }

    @Test
    void testKitsAreOnlyUsedByTestKits() {
        RoomRules.testKitsOnlyInTestKits().check(classes());
    }
}
