package io.gdbos.core.match;

import io.gdbos.core.normalize.NameRelation;
import io.gdbos.core.normalize.PersonName;
import io.gdbos.core.record.Value;
import java.util.Optional;
import java.util.Set;

/** Names of persons. */
final class NameComparator implements ValueComparator {
    @Override
    public Comparison compare(Value.Present declared, Value.Present held) {
        String first = ValueComparator.text(declared);
        String second = ValueComparator.text(held);
        Optional<Set<VariantKind>> steps = Writing.kinds(first, second);
        if (steps.isPresent()) {
            return Comparison.variant(steps.get());
        }
        Set<NameRelation> relations = PersonName.of(first).relationTo(PersonName.of(second));
        if (relations.isEmpty()) {
            return Comparison.DIFFERENT;
        }
        Set<VariantKind> kinds = Writing.marks(first, second);
        relations.forEach(relation -> kinds.add(VariantKind.of(relation)));
        return Comparison.variant(kinds);
    }

    @Override
    public String normal(Value.Present value) {
        return PersonName.of(ValueComparator.text(value)).normal();
    }
}
