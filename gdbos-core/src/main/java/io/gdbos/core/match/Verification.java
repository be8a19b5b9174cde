package io.gdbos.core.match;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What comparing a declared record with a held one gave, field by field. Immutable.
 *
 * @param rules the id of the rules
 * @param version their version
 * @param decision what came of it
 * @param fields the verdicts in the order of the rules
 */
public record Verification(String rules, String version, MatchDecision decision, List<FieldVerdict> fields) {
    /** Copies the fields. */
    public Verification {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(decision, "decision");
        fields = List.copyOf(fields);
    }

    /**
     * The verdict on a field.
     *
     * @param field the field's id
     * @return the verdict, empty when the rules have no such field
     */
    public Optional<FieldVerdict> field(String field) {
        return fields.stream().filter(each -> each.field().equals(field)).findFirst();
    }

    /**
     * The fields that keep the records from matching.
     *
     * @return the verdicts whose effect is neither {@link Effect#AGREES} nor {@link Effect#IGNORED}
     */
    public List<FieldVerdict> doubts() {
        return fields.stream()
                .filter(each -> each.effect().compareTo(Effect.AGREES) > 0)
                .toList();
    }

    /**
     * The same result with all values masked.
     *
     * @param mask how a value is masked
     * @return a new result
     */
    public Verification masked(UnaryOperator<String> mask) {
        return new Verification(
                rules,
                version,
                decision,
                fields.stream().map(each -> each.masked(mask)).toList());
    }
}
