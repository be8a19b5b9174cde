package io.gdbos.core.rule;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Findings;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule of a regulation as rows of conditions and outputs, with its version, its period of effect and its legal basis.
 * Whether it is in force on a day is the caller's question; {@link #evaluate} does not look at any clock. Immutable.
 */
public final class DecisionTable {
    /** The most rows of a table. */
    public static final int MAX_ROWS = 10_000;

    private final String id;
    private final String version;
    private final BilingualText title;
    private final @Nullable LocalDate effectiveFrom;
    private final @Nullable LocalDate effectiveTo;
    private final @Nullable LegalBasis legalBasis;
    private final HitPolicy hitPolicy;
    private final List<DecisionInput> inputs;
    private final Map<String, DecisionInput> inputsById = new HashMap<>();
    private final List<DecisionOutput> outputs;
    private final List<DecisionRow> rows;
    private final List<String> names;
    private final List<CompiledRow> compiled;
    private final boolean isDated;

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
        this.inputs.forEach(input -> inputsById.put(input.id(), input));
        this.outputs = List.copyOf(from.outputs);
        this.isDated = rows.stream().anyMatch(DecisionRow::isDated);
        Map<String, Integer> slots = new LinkedHashMap<>();
        for (DecisionRow row : rows) {
            row.conditions().forEach(each -> each.names().forEach(name -> slots.putIfAbsent(name, slots.size())));
        }
        this.names = List.copyOf(slots.keySet());
        Ranks ranks = new Ranks(outputs, rows);
        this.compiled = rows.stream()
                .map(row -> new CompiledRow(
                        row,
                        row.conditions().stream()
                                .map(each -> each.condition().bound(slots::get))
                                .toList(),
                        ranks.of(row)))
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
     * Decides a case by a table all of whose rows are in force whenever it is.
     *
     * @param facts what is known of it
     * @return the answer; an unknown fact never counts as false
     * @throws IllegalStateException when rows have periods of their own: then a day is required
     */
    public Decision evaluate(Facts facts) {
        if (isDated) {
            throw new IllegalStateException("Table \"" + id + "\" has rows with periods of effect; a day is required.");
        }
        return Hits.decide(this, compiled, facts.row(names));
    }

    /**
     * Decides a case by the rows in force on a day.
     *
     * @param facts what is known of it
     * @param day the day by whose law it is decided
     * @return the answer
     * @throws IllegalArgumentException when the table is not in force on that day
     */
    public Decision evaluate(Facts facts, LocalDate day) {
        if (!isInForce(day)) {
            throw new IllegalArgumentException(
                    "Table \"" + id + "\" version \"" + version + "\" is not in force on " + day
                            + "; it is from " + (effectiveFrom == null ? "…" : effectiveFrom) + " to "
                            + (effectiveTo == null ? "…" : effectiveTo) + ".");
        }
        return Hits.decide(this, compiled(day), facts.row(names));
    }

    /**
     * Checks the table itself before it is used: inputs that are not declared or not used, comparisons that can never
     * hold, rows that differ in their outputs' names, and what {@link #analyse} finds.
     *
     * @return what was found
     */
    public Findings check() {
        return new TableCheck(this).run();
    }

    /**
     * Looks for gaps, overlaps that the hit policy forbids, and rows that never decide, each with an example. The time is
     * bounded; what was not looked at is said.
     *
     * @return what was found
     */
    public TableAnalysis analyse() {
        return CoverageSearch.run(this);
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
        return Optional.ofNullable(inputsById.get(Facts.idOf(Objects.requireNonNull(input, "input"))));
    }

    /**
     * The outputs whose values are ranked.
     *
     * @return the outputs in the order declared, the first counting first
     */
    public List<DecisionOutput> outputs() {
        return outputs;
    }

    /**
     * Its rows.
     *
     * @return the rows by their order
     */
    public List<DecisionRow> rows() {
        return rows;
    }

    /** The facts of all rows; a row of values holds them in this order. */
    List<String> names() {
        return names;
    }

    /** The rows in force on a day, all of them for no day. */
    List<CompiledRow> compiled(@Nullable LocalDate day) {
        return day == null || !isDated
                ? compiled
                : compiled.stream().filter(each -> each.row().isInForce(day)).toList();
    }

    @Override
    public String toString() {
        return "DecisionTable[" + id + " " + version + ", " + rows.size() + " rows]";
    }
}
