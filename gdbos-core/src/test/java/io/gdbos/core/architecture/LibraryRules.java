package io.gdbos.core.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which library may be seen where. */
final class LibraryRules {
    private static final String[] DATABASE = {
        "java.sql..", "javax.sql..", "com.zaxxer..", "org.h2..", "org.postgresql.."
    };
    private static final Set<String> HIDDEN = Set.of(
            "com.google.common",
            "com.google.re2j",
            "com.fasterxml.aalto",
            "com.fasterxml.jackson",
            "com.github.benmanes.caffeine",
            "com.github.houbb",
            "com.zaxxer",
            "de.siegmar",
            "org.apache.commons.jexl3",
            "org.bouncycastle",
            "org.dhatim",
            "org.h2",
            "org.postgresql");

    private LibraryRules() {}

    static ArchRule jacksonOnlyInJson() {
        return only("com.fasterxml.jackson..", "..json..");
    }

    static ArchRule databasesOnlyInJdbc() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..jdbc..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DATABASE);
    }

    static ArchRule springOnlyInSpring() {
        return only("org.springframework..", "..spring..");
    }

    static ArchRule csvLibraryOnlyInCsv() {
        return only("de.siegmar..", "..csv..");
    }

    static ArchRule spreadsheetLibrariesOnlyInXlsx() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..xlsx..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dhatim..", "com.fasterxml.aalto..");
    }

    static ArchRule expressionLibraryOnlyInRule() {
        return only("org.apache.commons.jexl3..", "io.gdbos.core.rule..");
    }

    static ArchRule patternLibraryOnlyInElement() {
        return only("com.google.re2j..", "io.gdbos.core.element..");
    }

    static ArchRule chineseLibraryOnlyInNormalize() {
        return only("com.github.houbb..", "io.gdbos.core.normalize..");
    }

    static ArchRule cryptographyOnlyInItsAdapter() {
        return only("org.bouncycastle..", "io.gdbos.core.protect.bouncycastle..");
    }

    static ArchRule junitNowhere() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.junit..", "net.jqwik..", "com.tngtech..");
    }

    /** No public or protected member of a public class names a type of a hidden library, not even as an argument. */
    static ArchRule noLibraryInPublicSignatures() {
        return classes().that(new VisibleOutside()).should(new ArchCondition<>("keep libraries out of signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Stream.concat(type.getInterfaces().stream(), type.getSuperclass().stream())
                        .flatMap(LibraryRules::hiddenIn)
                        .forEach(name -> events.add(violation(type, type.getName() + " extends " + name)));
                type.getMembers().stream().filter(LibraryRules::isVisible).forEach(member -> signatureOf(member)
                        .flatMap(LibraryRules::hiddenIn)
                        .distinct()
                        .forEach(name -> events.add(violation(member, member.getFullName() + " names " + name))));
            }
        });
    }

    private static ArchRule only(String library, String place) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(place)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaType> signatureOf(JavaMember member) {
        if (member instanceof JavaField field) {
            return Stream.of(field.getType());
        }
        JavaCodeUnit unit = (JavaCodeUnit) member;
        return Stream.concat(
                Stream.of(unit.getReturnType()),
                Stream.concat(unit.getParameterTypes().stream(), unit.getExceptionTypes().stream()));
    }

    private static Stream<String> hiddenIn(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getName)
                .filter(name -> HIDDEN.stream().anyMatch(hidden -> name.startsWith(hidden + ".")))
                .collect(Collectors.toCollection(java.util.TreeSet::new))
                .stream();
    }

    static ConditionEvent violation(Object where, String message) {
        return SimpleConditionEvent.violated(where, message);
    }
}
