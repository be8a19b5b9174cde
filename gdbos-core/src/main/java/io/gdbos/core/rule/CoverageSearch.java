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

    /** The most periods. */
    static final int MAX_PERIODS = 50;

    private static final int NONE = -1;

    private final DecisionTable table;
    private final Map<String, List<Value>> samples;
    private final List<String> inputs;
    private final List<TableAnalysis.Gap> gaps = new ArrayList<>();
    private final List<TableAnalysis.Overlap> overlaps = new ArrayList<>();
    private final Set<String> overlapping = new HashSet<>();
    private final Set<String> reached = new HashSet<>();
    private final boolean isPairing;
    private int steps;

    /** What was not looked at for want of steps or because there are too many periods. */
    private @Nullable BilingualText cut;

    // what holds for the period being searched
    private List<CompiledRow> rows = List.of();
    private @Nullable LocalDate day;
    private final Value[] values;

    private CoverageSearch(DecisionTable table, InputSamples samples) {
        this.table = table;
        this.samples = samples.byInput();
        this.inputs = List.copyOf(this.samples.keySet());
        this.values = new Value[table.names().size()];
        this.isPairing = table.hitPolicy() == HitPolicy.UNIQUE || table.hitPolicy() == HitPolicy.ANY;
    }

    static TableAnalysis run(DecisionTable table) {
        InputSamples samples = new InputSamples(table);
        CoverageSearch search = new CoverageSearch(table, samples);
        List<LocalDate> days = periods(table);
        boolean isDated = table.rows().stream().anyMatch(DecisionRow::isDated);
        if (!isDated) {
            search.period(null);
        }
        for (int i = 0; isDated && i < days.size() && search.cut == null; i++) {
            if (i == MAX_PERIODS) {
                search.cutAt(days.get(i));
            } else {
                search.period(days.get(i));
            }
        }
        return search.analysis(samples);
    }

    /** One day of every period in which the same rows are in force, up to one more than are searched. */
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
        table.effectiveTo().ifPresent(days::add);
        days.removeIf(day -> !table.isInForce(day));
        List<LocalDate> one = new ArrayList<>();
        List<CompiledRow> before = null;
        for (LocalDate day : days) {
            List<CompiledRow> inForce = table.compiled(day);
            if (!inForce.equals(before)) {
                one.add(day);
            }
            before = inForce;
            if (one.size() > MAX_PERIODS) {
                break;
            }
        }
        return one;
    }

    private TableAnalysis analysis(InputSamples samples) {
        List<BilingualText> notAnalysed = new ArrayList<>();
        if (!samples.open().isEmpty()) {
            notAnalysed.add(BilingualText.of(
                    "Inputs " + samples.open()
                            + " are calculated with, compared with each other, ordered as text or not"
                            + " declared; their values were not tried.",
                    "输入" + samples.open() + "参与计算、相互比较、按文字排序或未声明，未逐值分析。"));
        }
        if (cut != null) {
            notAnalysed.add(cut);
        }
        List<String> unreachable = cut != null
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
        if (isSpent(open.size() + 1)) {
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
        int best = best(certain);
        for (int index : certain) {
            if (!hides(best, index) && !reached.contains(id(index))) {
                return true;
            }
        }
        for (int index : unknown) {
            if (!hides(best, index) && !reached.contains(id(index))) {
                return true;
            }
        }
        return isPairing && mayOverlap(certain, unknown);
    }

    private boolean mayOverlap(List<Integer> certain, List<Integer> unknown) {
        for (int index : unknown) {
            if (isSpent(certain.size() + unknown.size())) {
                return false;
            }
            for (int other : certain) {
                if (isNewPair(index, other)) {
                    return true;
                }
            }
            for (int other : unknown) {
                if (other < index && isNewPair(index, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void noteReached(List<Integer> certain, List<Integer> unknown, boolean isLeaf) {
        int best = best(certain);
        int bestOpen = isLeaf ? NONE : best(unknown);
        for (int index : certain) {
            if (!hides(best, index) && !hides(bestOpen, index)) {
                reached.add(id(index));
            }
        }
        if (isLeaf) {
            unknown.stream().filter(index -> !hides(best, index)).forEach(index -> reached.add(id(index)));
        }
    }

    /** The row that hides all the others which are hidden by any of these. */
    private int best(List<Integer> indexes) {
        int best = NONE;
        for (int index : indexes) {
            best = best == NONE || hides(index, best) ? index : best;
        }
        return best;
    }

    /** Whether one row, if there is one, gives the answer in another row's place. */
    private boolean hides(int other, int index) {
        if (other == NONE) {
            return false;
        }
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
        for (int i = known; isPairing && i < certain.size() && !isSpent(i); i++) {
            for (int j = 0; j < i; j++) {
                if (isNewPair(certain.get(i), certain.get(j))) {
                    int first = Math.min(certain.get(i), certain.get(j));
                    int second = Math.max(certain.get(i), certain.get(j));
                    overlapping.add(id(first) + "\n" + id(second));
                    overlaps.add(new TableAnalysis.Overlap(id(first), id(second), example(), day));
                }
            }
        }
    }

    private boolean isNewPair(int left, int right) {
        if (overlaps.size() >= TableAnalysis.MAX_REPORTED
                || overlapping.contains(id(Math.min(left, right)) + "\n" + id(Math.max(left, right)))) {
            return false;
        }
        return table.hitPolicy() == HitPolicy.UNIQUE
                || !rows.get(left).row().outputs().equals(rows.get(right).row().outputs());
    }

    /** Counts work; true when no more may be done. */
    private boolean isSpent(int tests) {
        steps = Math.min(steps + tests, MAX_STEPS + 1);
        if (steps > MAX_STEPS && cut == null) {
            cut = BilingualText.of(
                    "The search ended after " + MAX_STEPS + " tests of rows"
                            + (day == null ? "" : ", in the period of " + day)
                            + "; the combinations beyond were not looked at.",
                    "检查满" + MAX_STEPS + "次后停止" + (day == null ? "" : "（停于" + day + "所在期间）") + "，其后的组合未分析。");
        }
        return steps > MAX_STEPS;
    }

    private void cutAt(LocalDate from) {
        cut = BilingualText.of(
                "Only the first " + MAX_PERIODS + " periods in which the same rows are in force were looked at; from "
                        + from + " on nothing was.",
                "仅分析前" + MAX_PERIODS + "个有效行相同的期间，自" + from + "起未分析。");
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
