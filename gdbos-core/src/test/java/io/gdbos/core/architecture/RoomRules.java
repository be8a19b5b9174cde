package io.gdbos.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Which room may know which. */
final class RoomRules {
    private static final String TRUTH = "io.gdbos.core.testkit.truth..";

    private RoomRules() {}

    static ArchRule noCyclesBetweenRooms(HouseModule module) {
        return slices().assignedFrom(new Rooms(module)).should().beFreeOfCycles();
    }

    /** A room never depends on an adapter. In an example the wiring package, the root, may. */
    static ArchRule roomsDoNotKnowAdapters(HouseModule module) {
        return noClasses()
                .that(described("are rooms", type -> !HouseModule.isAdapter(type) && !mayWire(module, type)))
                .should()
                .dependOnClassesThat(described("are adapters", HouseModule::isAdapter));
    }

    /** The arrows: examples see everything, catalogue and workflow see core, nothing sees the examples. */
    static ArchRule arrowsBetweenModules(HouseModule module) {
        return noClasses().should().dependOnClassesThat(described("are beyond the arrows", type -> {
            String name = type.getPackageName() + ".";
            boolean isOwn = module.contains(type);
            return name.startsWith("io.gdbos.") && !isOwn && module.isLibrary() && !name.startsWith("io.gdbos.core.");
        }));
    }

    static ArchRule internalsOfOtherModulesAreHidden(HouseModule module) {
        return noClasses()
                .should()
                .dependOnClassesThat(described(
                        "are internals of another module",
                        type -> type.getPackageName().startsWith("io.gdbos.")
                                && type.getPackageName().matches(".*\\.internal(\\..*)?")
                                && !module.contains(type)));
    }

    static ArchRule testKitsOnlyInTestKits() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..testkit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.gdbos..testkit..");
    }

    /** Nothing that decides can reach the truth about the sample city. */
    static ArchRule theTruthIsOutOfReach() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("io.gdbos.core.testkit..", "..truth..", "..official..", "..report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(TRUTH);
    }

    private static boolean mayWire(HouseModule module, JavaClass type) {
        return !module.isLibrary() && type.getPackageName().equals(module.root());
    }

    private static DescribedPredicate<JavaClass> described(
            String description, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(description, test);
    }

    private record Rooms(HouseModule module) implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return module.contains(type) ? SliceIdentifier.of(module.roomOf(type)) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "rooms of " + module.root();
        }
    }
}
