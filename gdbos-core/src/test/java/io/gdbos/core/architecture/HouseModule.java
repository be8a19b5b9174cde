package io.gdbos.core.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * One module of the house: its root package and whether it is a library or an example. Immutable.
 *
 * @param root the root package, such as {@code io.gdbos.catalog}
 * @param isLibrary false for an example, which may wire adapters and read a clock
 */
public record HouseModule(String root, boolean isLibrary) {
    private static final Set<String> ADAPTERS = Set.of("json", "jdbc", "csv", "xlsx", "spring", "bpmn", "bouncycastle");

    public static HouseModule library(String root) {
        return new HouseModule(root, true);
    }

    public static HouseModule example(String root) {
        return new HouseModule(root, false);
    }

    /** Imports the module's own compiled classes, without any tests. */
    public JavaClasses load() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(root);
    }

    /** The room of a class: the first sub-package, with {@code internal}; an adapter is a slice of its own. */
    String roomOf(JavaClass type) {
        List<String> parts = partsBelowRoot(type);
        if (parts.isEmpty()) {
            return "(root)";
        }
        return isAdapter(type) ? String.join(".", parts) : parts.get(0);
    }

    boolean contains(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(root) || name.startsWith(root + ".");
    }

    static boolean isAdapter(JavaClass type) {
        return type.getPackageName().startsWith("io.gdbos.")
                && Arrays.stream(type.getPackageName().split("\\.")).anyMatch(ADAPTERS::contains);
    }

    private List<String> partsBelowRoot(JavaClass type) {
        String name = type.getPackageName();
        return name.length() <= root.length()
                ? List.of()
                : List.of(name.substring(root.length() + 1).split("\\."));
    }
}
