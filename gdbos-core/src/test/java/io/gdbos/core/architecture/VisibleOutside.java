package io.gdbos.core.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

/** Holds for a class that an application can name: it and all its enclosing classes are public, and not internal. */
final class VisibleOutside extends DescribedPredicate<JavaClass> {
    VisibleOutside() {
        super("are visible outside");
    }

    @Override
    public boolean test(JavaClass type) {
        return !type.getPackageName().contains(".internal")
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(this::test).orElse(true);
    }
}
