package io.gdbos.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import io.gdbos.core.GdbosException;
import java.util.Optional;

/** How types look. */
final class ShapeRules {
    private ShapeRules() {}

    /** Unless it is abstract, sealed or an exception, a public class is final. */
    static ArchRule publicClassesAreFinal() {
        return classes().that(new VisibleOutside()).should(new ArchCondition<>("be final") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean open = !type.isInterface()
                        && !type.isEnum()
                        && !type.getModifiers().contains(JavaModifier.FINAL)
                        && !type.getModifiers().contains(JavaModifier.ABSTRACT)
                        && !type.isAssignableTo(GdbosException.class);
                if (open) {
                    events.add(LibraryRules.violation(type, type.getName() + " is public and not final"));
                }
            }
        });
    }

    static ArchRule noEmptyNames() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Base")
                .orShould()
                .haveSimpleNameEndingWith("Manager");
    }

    static ArchRule noStaticMutableState() {
        return fields().that().areStatic().should().beFinal().allowEmptyShould(true);
    }

    static ArchRule optionalIsOnlyReturned() {
        return noFields().should().haveRawType(Optional.class).allowEmptyShould(true);
    }
}
