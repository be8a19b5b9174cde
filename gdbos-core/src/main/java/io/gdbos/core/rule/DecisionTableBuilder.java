package io.gdbos.core.rule;

import io.gdbos.core.BilingualText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the parts of a {@link DecisionTable}; fails at the call that contradicts an earlier one. Confined to one thread. */
public final class DecisionTableBuilder {
    private final String id;
    private final String version;
    BilingualText title;

    @Nullable
    LocalDate effectiveFrom;

    @Nullable
    LocalDate effectiveTo;

    @Nullable
    LegalBasis legalBasis;

    HitPolicy hitPolicy = HitPolicy.FIRST;
    final List<DecisionInput> inputs = new ArrayList<>();
    final List<DecisionOutput> outputs = new ArrayList<>();
    private final Set<String> rowIds = new HashSet<>();
    private final Set<Integer> rowOrders = new HashSet<>();
    final List<DecisionRow> rows = new ArrayList<>();

    DecisionTableBuilder(String id, String version) {
        this.id = requireText(id, "id");
        this.version = requireText(version, "version");
        this.title = BilingualText.of(id, id);
    }

    /**
     * Says what the table decides; its id otherwise.
     *
     * @param title the title
     * @return this
     */
    public DecisionTableBuilder title(BilingualText title) {
        this.title = Objects.requireNonNull(title, "title");
        return this;
    }

    /**
     * Sets the period of effect; without it the table is always in force.
     *
     * @param from the first day, or null for no beginning
     * @param to the last day, or null for no end
     * @return this
     */
    public DecisionTableBuilder effective(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "Table \"" + id + "\" ends on " + to + ", before it begins on " + from + ".");
        }
        this.effectiveFrom = from;
        this.effectiveTo = to;
        return this;
    }

    /**
     * Sets the regulation the table rests on.
     *
     * @param legalBasis the legal basis
     * @return this
     */
    public DecisionTableBuilder legalBasis(LegalBasis legalBasis) {
        this.legalBasis = Objects.requireNonNull(legalBasis, "legalBasis");
        return this;
    }

    /**
     * Sets the hit policy; {@link HitPolicy#FIRST} otherwise.
     *
     * @param hitPolicy the policy
     * @return this
     */
    public DecisionTableBuilder hitPolicy(HitPolicy hitPolicy) {
        this.hitPolicy = Objects.requireNonNull(hitPolicy, "hitPolicy");
        return this;
    }

    /**
     * Declares an input.
     *
     * @param input the input
     * @return this
     */
    public DecisionTableBuilder input(DecisionInput input) {
        if (inputs.stream().anyMatch(other -> other.id().equals(input.id()))) {
            throw new IllegalArgumentException("Table \"" + id + "\" declares input \"" + input.id() + "\" twice.");
        }
        inputs.add(input);
        return this;
    }

    /**
     * Ranks the values of an output, for policies that ask for the highest; the output declared first counts first.
     *
     * @param output the output
     * @return this
     */
    public DecisionTableBuilder output(DecisionOutput output) {
        if (outputs.stream().anyMatch(other -> other.id().equals(output.id()))) {
            throw new IllegalArgumentException("Table \"" + id + "\" declares output \"" + output.id() + "\" twice.");
        }
        outputs.add(output);
        return this;
    }

    /**
     * Adds a row.
     *
     * @param row the row
     * @return this
     */
    public DecisionTableBuilder row(DecisionRow row) {
        if (!rowIds.add(row.id()) || !rowOrders.add(row.order())) {
            DecisionRow other = rows.stream()
                    .filter(each -> each.id().equals(row.id()) || each.order() == row.order())
                    .findFirst()
                    .orElseThrow();
            throw new IllegalArgumentException("Table \"" + id + "\" has row \"" + other.id() + "\" of order "
                    + other.order() + "; row \"" + row.id() + "\" of order " + row.order() + " repeats it.");
        }
        if (rows.size() == DecisionTable.MAX_ROWS) {
            throw new IllegalArgumentException(
                    "Table \"" + id + "\" may have at most " + DecisionTable.MAX_ROWS + " rows.");
        }
        rows.add(row);
        return this;
    }

    /**
     * Makes the table.
     *
     * @return the table
     * @throws IllegalStateException when it has no row, or asks for ranks that it does not give
     */
    public DecisionTable build() {
        if (rows.isEmpty()) {
            throw new IllegalStateException("Table \"" + id + "\" has no row; at least one is required.");
        }
        if (hitPolicy.isRanking()) {
            requireRanks();
        }
        return new DecisionTable(this, id, version);
    }

    private void requireRanks() {
        if (outputs.isEmpty()) {
            throw new IllegalStateException("Table \"" + id + "\" has hit policy " + hitPolicy
                    + " and ranks no output; at least one is required.");
        }
        for (DecisionRow row : rows) {
            for (DecisionOutput output : outputs) {
                if (!output.ranked().contains(row.outputs().get(output.id()))) {
                    throw new IllegalStateException("Row \"" + row.id() + "\" of table \"" + id + "\" gives output \""
                            + output.id() + "\" a value without a rank.");
                }
            }
        }
    }

    private static String requireText(String text, String name) {
        Objects.requireNonNull(text, name);
        if (text.isBlank()) {
            throw new IllegalArgumentException("A decision table's " + name + " must not be blank.");
        }
        return text;
    }
}
