package io.gdbos.core.rule;

import io.gdbos.core.record.Value;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explanations that are made when somebody reads them. Thread-safe: two readers may make them twice, all the same. */
final class LazyExplanation extends AbstractList<RowExplanation> {
    private final DecisionTable table;
    private final List<CompiledRow> rows;
    private final Value[] values;
    private volatile @Nullable List<RowExplanation> made;

    /** Takes over the rows and the values; nobody changes them afterwards. */
    LazyExplanation(DecisionTable table, List<CompiledRow> rows, Value[] values) {
        this.table = table;
        this.rows = rows;
        this.values = values;
    }

    /** The list itself when it cannot change, otherwise a copy. */
    static List<RowExplanation> keep(List<RowExplanation> explanation) {
        return explanation instanceof LazyExplanation ? explanation : List.copyOf(explanation);
    }

    @Override
    public RowExplanation get(int index) {
        return all().get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }

    private List<RowExplanation> all() {
        List<RowExplanation> found = made;
        if (found == null) {
            List<RowExplanation> fresh = new ArrayList<>(rows.size());
            rows.forEach(row -> fresh.add(RowTexts.explain(table, row, values)));
            found = List.copyOf(fresh);
            made = found;
        }
        return found;
    }
}
