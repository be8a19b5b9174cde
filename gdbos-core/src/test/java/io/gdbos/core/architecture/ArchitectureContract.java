package io.gdbos.core.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every module must keep. A module's own {@code ArchitectureTest} extends it and may add rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureContract {
    private final HouseModule module;
    private JavaClasses classes = new ClassFileImporter().importClasses();

    protected ArchitectureContract(HouseModule module) {
        this.module = module;
    }

    @BeforeAll
    final void load() {
        classes = module.load();
    }

    /** The compiled classes of the module, without tests. */
    protected final JavaClasses classes() {
        return classes;
    }

    @Test
    void theModuleHasClasses() {
        assertFalse(classes.isEmpty(), module.root());
    }

    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        assertEquals(List.of(), SourceRules.incompletePackages(Path.of("src/main/java")));
    }

    @Test
    void roomsHaveNoCycles() {
        RoomRules.noCyclesBetweenRooms(module).check(classes);
    }

    @Test
    void roomsDoNotKnowAdapters() {
        RoomRules.roomsDoNotKnowAdapters(module).check(classes);
    }

    @Test
    void modulesFollowTheArrows() {
        RoomRules.arrowsBetweenModules(module).check(classes);
    }

    @Test
    void internalsOfOtherModulesAreHidden() {
        RoomRules.internalsOfOtherModulesAreHidden(module).check(classes);
    }

    @Test
    void theTruthIsOutOfReach() {
        RoomRules.theTruthIsOutOfReach().check(classes);
    }

    @Test
    void jacksonStaysInJson() {
        LibraryRules.jacksonOnlyInJson().check(classes);
    }

    @Test
    void databasesStayInJdbc() {
        LibraryRules.databasesOnlyInJdbc().check(classes);
    }

    @Test
    void springStaysInSpring() {
        LibraryRules.springOnlyInSpring().check(classes);
    }

    @Test
    void otherLibrariesStayInTheirRoom() {
        LibraryRules.csvLibraryOnlyInCsv().check(classes);
        LibraryRules.spreadsheetLibrariesOnlyInXlsx().check(classes);
        LibraryRules.expressionLibraryOnlyInRule().check(classes);
        LibraryRules.patternLibraryOnlyInElement().check(classes);
        LibraryRules.chineseLibraryOnlyInNormalize().check(classes);
        LibraryRules.cryptographyOnlyInItsAdapter().check(classes);
        LibraryRules.junitNowhere().check(classes);
    }

    @Test
    void signaturesNameNoLibrary() {
        LibraryRules.noLibraryInPublicSignatures().check(classes);
    }

    @Test
    void typesAreClosedAndWellNamed() {
        ShapeRules.publicClassesAreFinal().check(classes);
        ShapeRules.noEmptyNames().check(classes);
    }

    @Test
    void fieldsHoldNoSharedStateAndNoOptional() {
        ShapeRules.noStaticMutableState().check(classes);
        ShapeRules.optionalIsOnlyReturned().check(classes);
    }

    @Test
    void randomnessIsSeeded() {
        PurityRules.randomnessIsSeeded().check(classes);
    }
}
