package io.gdbos.core.match;

import io.gdbos.core.normalize.TextStep;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** In what two writings differ. */
final class Writing {
    private static final List<TextStep> MARKS = List.of(TextStep.WIDTH, TextStep.TRADITIONAL);

    private Writing() {}

    /** The kinds by which two texts become equal; empty when they do not. */
    static Optional<Set<VariantKind>> kinds(String first, String second) {
        return TextStep.between(first, second).map(steps -> {
            Set<VariantKind> kinds = EnumSet.noneOf(VariantKind.class);
            steps.forEach(step -> kinds.add(VariantKind.of(step)));
            return kinds;
        });
    }

    /** What one of two texts has and the other has not, whether or not they become equal. */
    static Set<VariantKind> marks(String first, String second) {
        Set<VariantKind> kinds = EnumSet.noneOf(VariantKind.class);
        for (TextStep step : MARKS) {
            if (step.apply(first).equals(first) != step.apply(second).equals(second)) {
                kinds.add(VariantKind.of(step));
            }
        }
        return kinds;
    }

    /** Whether one character is wrong, missing or too many, or two neighbours are swapped. */
    static boolean isTypo(String first, String second) {
        String shorter = first.length() <= second.length() ? first : second;
        String longer = first.length() <= second.length() ? second : first;
        int start = 0;
        while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
            start++;
        }
        String a = shorter.substring(start);
        String b = longer.substring(start);
        if (a.length() < b.length()) {
            return b.substring(1).equals(a);
        }
        if (a.isEmpty()) {
            return false;
        }
        return a.substring(1).equals(b.substring(1))
                || (a.length() > 1
                        && a.charAt(0) == b.charAt(1)
                        && a.charAt(1) == b.charAt(0)
                        && a.substring(2).equals(b.substring(2)));
    }
}
