package io.gdbos.core.rule;

import io.gdbos.core.BilingualText;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Fills in the inputs one after another and watches which rows are still open. What is false or true with some inputs
 * unknown stays so whatever they are, so that most combinations are settled long before they are complete.
 */
final class CoverageSearch {
    /** The most tests of rows; about a second of work. */
    static final int MAX_STEPS = 2_000_000;

    private static final int MAX_PERIODS = 50;

    private final DecisionTable table;
    private final Map<String, List<Value>> samples;
    private final List<String> inputs;
    private final List<TableAnalysis.Gap> gaps = new ArrayList<>();
    private final List<TableAnalysis.Overlap> overlaps = new ArrayList<>();
    private final Set<String> overlapping = new HashSet<>();
    private final Set<String> reached = new HashSet<>();
    private int steps;
    private boolean isCut;

    // what holds for the period being searched
    private List<CompiledRow> rows = List.of();
    private @Nullable LocalDate day;
    private final Value[] values;

    private CoverageSearch(DecisionTable table, InputSamples samples) {
        this.table = table;
        this.samples = samples.byInput();
        this.inputs = List.copyOf(this.samples.keySet());
        this.values = new Value[table.names().size()];
    }

    static TableAnalysis run(DecisionTable table) {
        InputSamples samples = new InputSamples(table);
        CoverageSearch search = new CoverageSearch(table, samples);
        List<LocalDate> days = periods(table);
        boolean isDated = table.rows().stream().anyMatch(DecisionRow::isDated);
        for (int i = 0; i < Math.max(1, Math.min(days.size(), MAX_PERIODS)); i++) {
            search.period(isDated ? days.get(i) : null);
        }
        search.isCut |= days.size() > MAX_PERIODS;
        return search.analysis(samples);
    }

    /** One day of every period in which the same rows are in force. */
    private static List<LocalDate> periods(DecisionTable table) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (DecisionRow row : table.rows()) {
            if (row.effectiveFrom() != null) {
                days.add(row.effectiveFrom());
                days.add(row.effectiveFrom().minusDays(1));
            }
            if (row.effectiveTo() != null) {
                days.add(row.effectiveTo());
                days.add(row.effectiveTo().plusDays(1));
            }
        }
        table.effectiveFrom().ifPresent(days::add);
        days.removeIf(day -> !table.isInForce(day));
        List<LocalDate> one = new ArrayList<>();
        List<CompiledRow> before = null;
        for (LocalDate day : days) {
            List<CompiledRow> inForce = table.compiled(day);
            if (!inForce.equals(before)) {
                one.add(day);
            }
            before = inForce;
        }
        return one;
    }

    private TableAnalysis analysis(InputSamples samples) {
        List<BilingualText> notAnalysed = new ArrayList<>();
        if (!samples.open().isEmpty()) {
            notAnalysed.add(BilingualText.of(
                    "Inputs " + samples.open() + " are calculated with, compared with each other or ordered as text;"
                            + " their values were not tried.",
                    "输入" + samples.open() + "参与计算、相互比较或按文字排序，未逐值分析。"));
        }
        if (isCut) {
            notAnalysed.add(BilingualText.of(
                    "The search ended after " + MAX_STEPS + " tests of rows; combinations beyond were not looked at.",
                    "检查满" + MAX_STEPS + "次后停止，其后的组合未分析。"));
        }
        List<String> unreachable = isCut
                ? List.of()
                : table.rows().stream()
                        .map(DecisionRow::id)
                        .filter(id -> !reached.contains(id))
                        .toList();
        return new TableAnalysis(gaps, overlaps, unreachable, notAnalysed);
    }

    private void period(@Nullable LocalDate of) {
        day = of;
        rows = table.compiled(of);
        Arrays.fill(values, Value.Absent.UNKNOWN);
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            all.add(i);
        }
        if (search(0, all, List.of())) {
            addGap(0, "", List.of());
        }
    }

    /**
     * Settles all combinations that begin with the values set.
     *
     * @param open the rows that were open before the last value was set
     * @param before the rows that were true before
     * @return whether no row applies to any of the combinations
     */
    private boolean search(int depth, List<Integer> open, List<Integer> before) {
        steps += open.size() + 1;
        if (steps > MAX_STEPS) {
            isCut = true;
            return false;
        }
        List<Integer> unknown = new ArrayList<>();
        List<Integer> certain = new ArrayList<>(before);
        for (int index : open) {
            Truth truth = rows.get(index).test(values);
            if (truth == Truth.TRUE) {
                certain.add(index);
            } else if (truth == Truth.UNKNOWN) {
                unknown.add(index);
            }
        }
        if (certain.isEmpty() && unknown.isEmpty()) {
            return true;
        }
        noteOverlaps(certain, before.size());
        boolean isLeaf = depth == inputs.size();
        noteReached(certain, unknown, isLeaf);
        if (!isLeaf && isWorthwhile(certain, unknown)) {
            tryValues(depth, unknown, certain);
        }
        return false;
    }

    private void tryValues(int depth, List<Integer> unknown, List<Integer> certain) {
        String input = inputs.get(depth);
        int slot = slot(input);
        boolean isOrdered = table.input(input)
                .map(each -> each.kind() != DecisionInput.Kind.CODE && each.kind() != DecisionInput.Kind.TEXT)
                .orElse(false);
        List<Value> gap = new ArrayList<>();
        for (Value value : samples.getOrDefault(input, List.of())) {
            values[slot] = value;
            if (search(depth + 1, unknown, certain)) {
                gap.add(value);
            } else if (isOrdered && !gap.isEmpty()) {
                addGap(depth, input, gap);
                gap.clear();
            }
        }
        if (!gap.isEmpty()) {
            addGap(depth, input, gap);
        }
        values[slot] = Value.Absent.UNKNOWN;
    }

    /** Whether more can be found below: a gap, a pair that is new, or a row that was not reached. */
    private boolean isWorthwhile(List<Integer> certain, List<Integer> unknown) {
        if (certain.isEmpty()) {
            return true;
        }
        for (int index : unknown) {
            if (!isHidden(index, certain) && !reached.contains(id(index))) {
                return true;
            }
            for (int other : certain) {
                if (isNewPair(index, other)) {
                    return true;
                }
            }
            for (int other : unknown) {
                steps++;
                if (other < index && isNewPair(index, other)) {
                    return true;
                }
            }
        }
        for (int index : certain) {
            if (!isHidden(index, certain) && !reached.contains(id(index))) {
                return true;
            }
        }
        return false;
    }

    private void noteReached(List<Integer> certain, List<Integer> unknown, boolean isLeaf) {
        for (int index : certain) {
            if (!isHidden(index, certain) && (isLeaf || !isHidden(index, unknown))) {
                reached.add(id(index));
            }
        }
        if (isLeaf) {
            unknown.stream().filter(index -> !isHidden(index, certain)).forEach(index -> reached.add(id(index)));
        }
    }

    /** Whether one of other rows gives the answer in a row's place. */
    private boolean isHidden(int index, List<Integer> others) {
        for (int other : others) {
            if (hides(other, index)) {
                return true;
            }
        }
        return false;
    }

    private boolean hides(int other, int index) {
        return switch (table.hitPolicy()) {
            case FIRST -> other < index;
            case PRIORITY -> {
                int order =
                        Integer.compare(rows.get(other).rank(), rows.get(index).rank());
                yield order < 0 || (order == 0 && other < index);
            }
            default -> false;
        };
    }

    private void noteOverlaps(List<Integer> certain, int known) {
        for (int i = known; i < certain.size(); i++) {
            for (int j = 0; j < i; j++) {
                steps++;
                if (isNewPair(certain.get(i), certain.get(j)) && overlaps.size() < TableAnalysis.MAX_REPORTED) {
                    int first = Math.min(certain.get(i), certain.get(j));
                    int second = Math.max(certain.get(i), certain.get(j));
                    overlapping.add(id(first) + "\n" + id(second));
                    overlaps.add(new TableAnalysis.Overlap(id(first), id(second), example(), day));
                }
            }
        }
    }

    private boolean isNewPair(int left, int right) {
        boolean isForbidden =
                switch (table.hitPolicy()) {
                    case UNIQUE -> true;
                    case ANY ->
                        !rows.get(left)
                                .row()
                                .outputs()
                                .equals(rows.get(right).row().outputs());
                    default -> false;
                };
        return isForbidden
                && overlaps.size() < TableAnalysis.MAX_REPORTED
                && !overlapping.contains(id(Math.min(left, right)) + "\n" + id(Math.max(left, right)));
    }

    private void addGap(int depth, String input, List<Value> of) {
        if (gaps.size() >= TableAnalysis.MAX_REPORTED) {
            return;
        }
        Map<String, List<Value>> when = new LinkedHashMap<>();
        for (String set : inputs.subList(0, depth)) {
            when.put(set, List.of(values[slot(set)]));
        }
        if (!of.isEmpty()) {
            when.put(input, List.copyOf(of));
        }
        Map<String, Value> example = new LinkedHashMap<>();
        samples.forEach((name, tried) ->
                example.put(name, when.getOrDefault(name, tried).get(0)));
        gaps.add(new TableAnalysis.Gap(when, example, day));
    }

    /** The values set, and any value for the inputs that are not. */
    private Map<String, Value> example() {
        Map<String, Value> example = new LinkedHashMap<>();
        samples.forEach((name, tried) -> {
            Value value = values[slot(name)];
            example.put(name, value == Value.Absent.UNKNOWN ? tried.get(0) : value);
        });
        return example;
    }

    private int slot(String input) {
        return table.names().indexOf(input);
    }

    private String id(int index) {
        return rows.get(index).row().id();
    }
}
