package io.gdbos.core.match;

import io.gdbos.core.normalize.TextStep;
import io.gdbos.core.record.Value;
import org.jspecify.annotations.Nullable;

/** Yes and no. */
final class YesNoComparator implements ValueComparator {
    @Override
    public Comparison compare(Value.Present declared, Value.Present held) {
        Boolean first = yes(declared);
        Boolean second = yes(held);
        if (first == null || second == null) {
            return declared.raw().equals(held.raw())
                    ? Comparison.SAME
                    : Comparison.notComparable("unreadable", "neither yes nor no", "无法识别是否");
        }
        return first.equals(second) ? Comparison.SAME : Comparison.DIFFERENT;
    }

    private static @Nullable Boolean yes(Value.Present value) {
        if (value instanceof Value.Bool bool) {
            return bool.isTrue();
        }
        return switch (TextStep.normalize(ValueComparator.text(value))) {
            case "是", "有", "1", "Y", "YES", "TRUE" -> Boolean.TRUE;
            case "否", "无", "0", "N", "NO", "FALSE" -> Boolean.FALSE;
            default -> null;
        };
    }

    @Override
    public String normal(Value.Present value) {
        Boolean yes = yes(value);
        return yes == null ? value.raw() : yes.toString();
    }
}
