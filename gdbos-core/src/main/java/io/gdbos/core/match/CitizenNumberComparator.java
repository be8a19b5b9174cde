package io.gdbos.core.match;

import io.gdbos.core.code.Parsed;
import io.gdbos.core.code.PersonNumber;
import io.gdbos.core.normalize.TextStep;
import io.gdbos.core.record.Value;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Numbers of persons: of citizens, and of holders of residence permits and permanent-residence cards. */
final class CitizenNumberComparator implements ValueComparator {
    private static final int LENGTH = 18;

    @Override
    public Comparison compare(Value.Present declared, Value.Present held) {
        String first = ValueComparator.text(declared);
        String second = ValueComparator.text(held);
        if (first.equals(second)) {
            return Comparison.SAME;
        }
        String a = PersonNumber.normalize(first);
        String b = PersonNumber.normalize(second);
        if (a.equals(b)) {
            return Comparison.variant(writing(first, second));
        }
        if (isOld(first) != isOld(second) && withoutCentury(a).equals(withoutCentury(b))) {
            // 15 digits do not say the century, yet none were given to people born after 1999
            return Comparison.variant(VariantKind.ID_UPGRADE, VariantKind.ID_TYPO);
        }
        return Writing.isTypo(a, b) && !(isWhole(first) && isWhole(second))
                ? Comparison.variant(VariantKind.ID_TYPO)
                : Comparison.DIFFERENT;
    }

    /** Whether a number carries a check character of its own that is right; then it is no mistyped other one. */
    private static boolean isWhole(String text) {
        return PersonNumber.tryParse(text) instanceof Parsed.Ok<PersonNumber> ok
                && ok.findings().isEmpty();
    }

    private static Set<VariantKind> writing(String first, String second) {
        Optional<Set<VariantKind>> steps = Writing.kinds(first, second);
        if (steps.isPresent()) {
            return steps.get();
        }
        Set<VariantKind> kinds = EnumSet.noneOf(VariantKind.class);
        if (isOld(first) != isOld(second)) {
            kinds.add(VariantKind.ID_UPGRADE);
            kinds.addAll(Writing.marks(first, second));
        } else {
            kinds.add(VariantKind.SPACE_OR_DOT);
        }
        return kinds;
    }

    private static String withoutCentury(String number) {
        return number.length() == LENGTH ? number.substring(0, 6) + number.substring(8, 17) : number;
    }

    private static boolean isOld(String text) {
        return TextStep.normalize(text, TextStep.DOT).replace("-", "").length() <= 15;
    }

    @Override
    public String normal(Value.Present value) {
        return PersonNumber.normalize(ValueComparator.text(value));
    }
}
