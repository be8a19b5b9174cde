package io.gdbos.core.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;

/** Clocks, randomness and threads are handed in; nothing is printed. */
final class PurityRules {
    private static final Set<String> AMBIENT_CLOCKS =
            Set.of("system", "systemUTC", "systemDefaultZone", "tickSeconds", "tickMinutes", "tickMillis");

    private PurityRules() {}

    static ArchRule nothingIsPrinted() {
        return noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .orShould()
                .callMethod(System.class, "exit", int.class);
    }

    /** {@code Instant.now(clock)} is fine, {@code Instant.now()} and {@code LocalDate.now(zone)} are not. */
    static ArchRule theClockIsHandedIn() {
        return noClasses()
                .should()
                .callMethodWhere(calls("read the machine's clock", PurityRules::readsAmbientClock))
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    static ArchRule stopwatchesOnlyInJdbcAndStatistics() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..jdbc..", "..statistics..")
                .should()
                .callMethod(System.class, "nanoTime");
    }

    static ArchRule randomnessIsSeeded() {
        return noClasses()
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callConstructor("java.util.SplittableRandom")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod("java.util.UUID", "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom");
    }

    static ArchRule threadsAreHandedIn() {
        return noClasses()
                .should()
                .callConstructorWhere(target(owner(assignable(Thread.class))))
                .orShould()
                .callConstructorWhere(target(owner(assignable(Executor.class).and(inJdk()))))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Executors.class)
                .orShould()
                .callMethod(ForkJoinPool.class, "commonPool")
                .orShould()
                .callMethodWhere(calls("use the common pool", PurityRules::usesCommonPool));
    }

    private static boolean readsAmbientClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        if (!owner.startsWith("java.time.")) {
            return false;
        }
        boolean handedIn =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Clock.class));
        return call.getTargetOwner().isEquivalentTo(Clock.class)
                ? AMBIENT_CLOCKS.contains(call.getName())
                : call.getName().equals("now") && !handedIn;
    }

    private static boolean usesCommonPool(JavaMethodCall call) {
        boolean parallel = call.getName().equals("parallelStream")
                || call.getName().equals("parallel")
                        && call.getTargetOwner().getPackageName().equals("java.util.stream");
        boolean asynchronous = call.getTargetOwner().isEquivalentTo(CompletableFuture.class)
                && call.getName().endsWith("Async")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Executor.class));
        return parallel || asynchronous;
    }

    private static DescribedPredicate<JavaClass> assignable(Class<?> type) {
        return JavaClass.Predicates.assignableTo(type);
    }

    private static DescribedPredicate<JavaClass> inJdk() {
        return JavaClass.Predicates.resideInAPackage("java..");
    }

    private static DescribedPredicate<JavaMethodCall> calls(
            String description, java.util.function.Predicate<JavaMethodCall> test) {
        return DescribedPredicate.describe(description, test);
    }
}
