package io.gdbos.core.rule;

import io.gdbos.core.record.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes an answer of the rows that apply and of those that may. The law of all policies: a match stays the same match
 * and a conflict stays a conflict, whatever becomes known of what is missing.
 */
final class Hits {
    private final DecisionTable table;
    private final Value[] values;
    private final List<CompiledRow> read = new ArrayList<>();
    private final List<CompiledRow> certain = new ArrayList<>();
    private final List<CompiledRow> possible = new ArrayList<>();

    private Hits(DecisionTable table, Value[] values) {
        this.table = table;
        this.values = values;
    }

    static Decision decide(DecisionTable table, List<CompiledRow> rows, Value[] values) {
        Hits hits = new Hits(table, values);
        for (int i = 0; i < rows.size(); i++) {
            CompiledRow row = rows.get(i);
            Truth truth = row.test(values);
            hits.read.add(row);
            if (truth != Truth.FALSE) {
                hits.possible.add(row);
            }
            if (truth == Truth.TRUE) {
                hits.certain.add(row);
                if (table.hitPolicy() == HitPolicy.FIRST) {
                    break;
                }
            }
        }
        return hits.decision();
    }

    private Decision decision() {
        LazyExplanation explanation = new LazyExplanation(table, read, values);
        if (possible.isEmpty()) {
            return new Decision.NoMatch(explanation);
        }
        return switch (table.hitPolicy()) {
            case UNIQUE ->
                certain.size() > 1
                        ? new Decision.Conflict(rows(certain), explanation)
                        : settled(possible.size() == 1, certain, explanation);
            case ANY ->
                isAgreed(certain)
                        ? settled(isAgreed(possible), first(), explanation)
                        : new Decision.Conflict(rows(certain), explanation);
            case FIRST -> settled(isAgreed(possible), first(), explanation);
            case PRIORITY -> priority(explanation);
            case COLLECT, RULE_ORDER -> settled(certain.size() == possible.size(), certain, explanation);
            case OUTPUT_ORDER -> {
                certain.sort(Comparator.comparingInt(CompiledRow::rank));
                yield settled(certain.size() == possible.size(), certain, explanation);
            }
        };
    }

    /** The best row is settled when no row that may apply ranks before it with other outputs. */
    private Decision priority(LazyExplanation explanation) {
        if (certain.isEmpty()) {
            return settled(false, certain, explanation);
        }
        CompiledRow best =
                certain.stream().min(Comparator.comparingInt(CompiledRow::rank)).orElseThrow();
        boolean isSettled = true;
        for (CompiledRow other : possible) {
            isSettled &= !isBefore(other, best)
                    || other.row().outputs().equals(best.row().outputs());
        }
        possible.removeIf(other -> isBefore(best, other));
        return settled(isSettled, List.of(best), explanation);
    }

    private static boolean isBefore(CompiledRow left, CompiledRow right) {
        return left.rank() < right.rank()
                || (left.rank() == right.rank()
                        && left.row().order() < right.row().order());
    }

    private Decision settled(boolean isSettled, List<CompiledRow> answer, LazyExplanation explanation) {
        if (isSettled && !answer.isEmpty()) {
            return new Decision.Matched(rows(answer), explanation);
        }
        Set<String> missing = new LinkedHashSet<>();
        possible.forEach(row -> missing.addAll(row.judge(values).missing()));
        return new Decision.Undetermined(rows(possible), List.copyOf(missing), certain.isEmpty(), explanation);
    }

    private List<CompiledRow> first() {
        return certain.isEmpty() ? certain : certain.subList(0, 1);
    }

    private static boolean isAgreed(List<CompiledRow> rows) {
        for (int i = 1; i < rows.size(); i++) {
            if (!rows.get(i).row().outputs().equals(rows.get(0).row().outputs())) {
                return false;
            }
        }
        return true;
    }

    private static List<DecisionRow> rows(List<CompiledRow> compiled) {
        return compiled.stream().map(CompiledRow::row).toList();
    }
}
