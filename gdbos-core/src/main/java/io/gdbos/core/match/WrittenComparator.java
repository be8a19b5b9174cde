package io.gdbos.core.match;

import io.gdbos.core.code.BirthCertificateNumber;
import io.gdbos.core.code.PropertyCertificateNumber;
import io.gdbos.core.normalize.TextStep;
import io.gdbos.core.record.Value;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Texts and numbers that are equal when their normal forms are. */
final class WrittenComparator implements ValueComparator {
    static final ValueComparator TEXT = new WrittenComparator(TextStep::normalize);
    static final ValueComparator CODE = new WrittenComparator(text -> TextStep.normalize(text, TextStep.SPACE));
    static final ValueComparator PROPERTY_CERTIFICATE =
            new WrittenComparator(text -> PropertyCertificateNumber.normalize(TextStep.TRADITIONAL.apply(text)));
    static final ValueComparator BIRTH_CERTIFICATE = new WrittenComparator(BirthCertificateNumber::normalize);

    private final UnaryOperator<String> form;

    private WrittenComparator(UnaryOperator<String> form) {
        this.form = form;
    }

    @Override
    public Comparison compare(Value.Present declared, Value.Present held) {
        String first = ValueComparator.text(declared);
        String second = ValueComparator.text(held);
        if (first.equals(second)) {
            return Comparison.SAME;
        }
        if (!form.apply(first).equals(form.apply(second))) {
            return Comparison.DIFFERENT;
        }
        Optional<Set<VariantKind>> steps = Writing.kinds(first, second);
        if (steps.isPresent()) {
            return Comparison.variant(steps.get());
        }
        Set<VariantKind> kinds = EnumSet.of(VariantKind.CERTIFICATE_NUMBER_WRITING);
        kinds.addAll(Writing.marks(first, second));
        return Comparison.variant(kinds);
    }

    @Override
    public String normal(Value.Present value) {
        return form.apply(ValueComparator.text(value));
    }
}
