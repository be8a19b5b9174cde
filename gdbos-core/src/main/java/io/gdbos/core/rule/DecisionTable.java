package io.gdbos.core.rule;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Findings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a regulation as rows of conditions and outputs, with its version, its period of effect and its legal basis.
 * Whether it is in force on a day is the caller's question; {@link #evaluate} does not look at any clock. Immutable.
 */
public final class DecisionTable {
    private final String id;
    private final String version;
    private final BilingualText title;
    private final @Nullable LocalDate effectiveFrom;
    private final @Nullable LocalDate effectiveTo;
    private final @Nullable LegalBasis legalBasis;
    private final HitPolicy hitPolicy;
    private final List<DecisionInput> inputs;
    private final List<DecisionRow> rows;

    DecisionTable(DecisionTableBuilder from, String id, String version) {
        this.id = id;
        this.version = version;
        this.title = from.title;
        this.effectiveFrom = from.effectiveFrom;
        this.effectiveTo = from.effectiveTo;
        this.legalBasis = from.legalBasis;
        this.hitPolicy = from.hitPolicy;
        this.inputs = List.copyOf(from.inputs);
        this.rows = from.rows.stream()
                .sorted(Comparator.comparingInt(DecisionRow::order))
                .toList();
    }

    /**
     * Starts a table.
     *
     * @param id the table's id
     * @param version its version
     * @return a builder
     */
    public static DecisionTableBuilder builder(String id, String version) {
        return new DecisionTableBuilder(id, version);
    }

    /**
     * Decides a case.
     *
     * @param facts what is known of it
     * @return the answer; an unknown fact never counts as false
     */
    public Decision evaluate(Facts facts) {
        List<RowExplanation> explanation = new ArrayList<>();
        List<DecisionRow> certain = new ArrayList<>();
        List<DecisionRow> possible = new ArrayList<>();
        Set<String> missing = new LinkedHashSet<>();
        for (DecisionRow row : rows) {
            Judgement judgement = row.judge(facts);
            explanation.add(RowTexts.explain(this, row, judgement));
            if (judgement.truth() != Truth.FALSE) {
                possible.add(row);
                missing.addAll(judgement.missing());
            }
            if (judgement.truth() == Truth.TRUE) {
                certain.add(row);
                if (hitPolicy == HitPolicy.FIRST) {
                    break;
                }
            }
        }
        if (possible.isEmpty()) {
            return new Decision.NoMatch(explanation);
        }
        boolean settled = hitPolicy == HitPolicy.COLLECT
                ? certain.size() == possible.size()
                : !certain.isEmpty()
                        && possible.stream()
                                        .map(DecisionRow::outputs)
                                        .distinct()
                                        .count()
                                == 1;
        return settled
                ? new Decision.Matched(hitPolicy == HitPolicy.COLLECT ? certain : certain.subList(0, 1), explanation)
                : new Decision.Undetermined(possible, List.copyOf(missing), certain.isEmpty(), explanation);
    }

    /**
     * Checks the table itself: inputs that are not declared or not used, comparisons that can never hold, rows that
     * differ in their outputs' names, and over all combinations of boolean, listed and compared values: gaps, overlaps
     * and rows that are never reached.
     *
     * @return what was found
     */
    public Findings check() {
        return new TableCheck(this).run();
    }

    /**
     * Whether the table is in force.
     *
     * @param day the day
     * @return true when the day lies in its period of effect, both ends included
     */
    public boolean isInForce(LocalDate day) {
        return (effectiveFrom == null || !day.isBefore(effectiveFrom))
                && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /**
     * The table's id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The table's version.
     *
     * @return the version
     */
    public String version() {
        return version;
    }

    /**
     * What the table decides.
     *
     * @return the title
     */
    public BilingualText title() {
        return title;
    }

    /**
     * The first day on which it is in force.
     *
     * @return the day, empty when it has no beginning
     */
    public Optional<LocalDate> effectiveFrom() {
        return Optional.ofNullable(effectiveFrom);
    }

    /**
     * The last day on which it is in force.
     *
     * @return the day, empty when it has no end
     */
    public Optional<LocalDate> effectiveTo() {
        return Optional.ofNullable(effectiveTo);
    }

    /**
     * The regulation it rests on.
     *
     * @return the legal basis, empty when none is stated
     */
    public Optional<LegalBasis> legalBasis() {
        return Optional.ofNullable(legalBasis);
    }

    /**
     * Which rows give the answer.
     *
     * @return the hit policy
     */
    public HitPolicy hitPolicy() {
        return hitPolicy;
    }

    /**
     * The facts it asks for.
     *
     * @return the inputs in the order declared
     */
    public List<DecisionInput> inputs() {
        return inputs;
    }

    /**
     * An input.
     *
     * @param input the fact id
     * @return the input, empty when the table declares none of this id
     */
    public Optional<DecisionInput> input(String input) {
        String wanted = Facts.idOf(Objects.requireNonNull(input, "input"));
        return inputs.stream().filter(each -> each.id().equals(wanted)).findFirst();
    }

    /**
     * Its rows.
     *
     * @return the rows by their order
     */
    public List<DecisionRow> rows() {
        return rows;
    }

    @Override
    public String toString() {
        return "DecisionTable[" + id + " " + version + ", " + rows.size() + " rows]";
    }
}
