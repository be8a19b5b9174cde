package io.gdbos.core.match;

import io.gdbos.core.normalize.WrittenDate;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates. */
final class DateComparator implements ValueComparator {
    @Override
    public Comparison compare(Value.Present declared, Value.Present held) {
        LocalDate first = date(declared);
        LocalDate second = date(held);
        if (first == null || second == null) {
            return declared.raw().equals(held.raw())
                    ? Comparison.SAME
                    : Comparison.notComparable("unreadable", "a date cannot be read", "日期无法识别");
        } else if (first.equals(second)) {
            return declared.raw().equals(held.raw()) ? Comparison.SAME : Comparison.variant(VariantKind.DATE_WRITING);
        }
        boolean isSwapped = first.getYear() == second.getYear()
                && first.getMonthValue() == second.getDayOfMonth()
                && first.getDayOfMonth() == second.getMonthValue();
        return isSwapped || digitsApart(first, second) == 1
                ? Comparison.variant(VariantKind.DATE_TYPO)
                : Comparison.DIFFERENT;
    }

    private static int digitsApart(LocalDate first, LocalDate second) {
        String a = first.toString();
        String b = second.toString();
        int apart = Math.abs(a.length() - b.length());
        for (int i = 0; i < Math.min(a.length(), b.length()); i++) {
            apart += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return apart;
    }

    private static @Nullable LocalDate date(Value.Present value) {
        return value instanceof Value.Date date
                ? date.date()
                : WrittenDate.tryParse(ValueComparator.text(value)).toOptional().orElse(null);
    }

    @Override
    public String normal(Value.Present value) {
        LocalDate date = date(value);
        return date == null ? value.raw() : date.toString();
    }
}
