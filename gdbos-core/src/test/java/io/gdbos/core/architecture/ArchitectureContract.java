package io.gdbos.core.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What every module must keep. A module's own {@code ArchitectureTest} extends it and may add rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureContract {
    private final HouseModule module;
    private JavaClasses classes = new com.tngtech.archunit.core.importer.ClassFileImporter().importClasses();

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
}
