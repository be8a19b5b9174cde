package io.gdbos.core.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule notices the class that breaks it, and leaves the others alone. */
class ArchitectureRulesTest {
    private static final String ROOT = "io.gdbos.core.architecture.broken";
    private static final HouseModule BROKEN = HouseModule.library(ROOT);
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOT);

    static Stream<ArchRule> rules() {
        return Stream.of(
                LibraryRules.jacksonOnlyInJson(),
                LibraryRules.databasesOnlyInJdbc(),
                LibraryRules.noLibraryInPublicSignatures(),
                PurityRules.nothingIsPrinted(),
                PurityRules.theClockIsHandedIn(),
                PurityRules.stopwatchesOnlyInJdbcAndStatistics(),
                PurityRules.randomnessIsSeeded(),
                PurityRules.threadsAreHandedIn(),
                RoomRules.noCyclesBetweenRooms(BROKEN),
                RoomRules.roomsDoNotKnowAdapters(BROKEN),
                ShapeRules.publicClassesAreFinal(),
                ShapeRules.noEmptyNames(),
                ShapeRules.noStaticMutableState(),
                ShapeRules.optionalIsOnlyReturned());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aBrokenRuleIsNoticed(ArchRule rule) {
        assertTrue(rule.evaluate(CLASSES).hasViolation());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aClassThatKeepsTheRulesIsLeftAlone(ArchRule rule) {
        List<String> details = rule.evaluate(CLASSES).getFailureReport().getDetails();
        assertFalse(details.stream().anyMatch(detail -> detail.startsWith("Method <" + ROOT + ".alpha.Careful.")));
    }

    @Test
    void everyWayToAThreadIsNoticed() {
        String report = PurityRules.threadsAreHandedIn()
                .evaluate(CLASSES)
                .getFailureReport()
                .toString();
        Stream.of("java.lang.Thread.<init>", "newCachedThreadPool", "runAsync", "parallelStream")
                .forEach(way -> assertTrue(report.contains(way), way));
    }

    @Test
    void aLibraryInAnArgumentOfATypeIsNoticed() {
        String report = LibraryRules.noLibraryInPublicSignatures()
                .evaluate(CLASSES)
                .getFailureReport()
                .toString();
        Stream.of("ImmutableList", "ObjectMapper").forEach(type -> assertTrue(report.contains(type), type));
    }

    @Test
    void anUnfinishedPackageIsNoticed() throws IOException {
        Path sources = Path.of("src/test/java/io/gdbos/core/architecture/broken");
        List<String> complaints = SourceRules.incompletePackages(sources);
        assertEquals(4, complaints.size(), complaints.toString());
    }
}
