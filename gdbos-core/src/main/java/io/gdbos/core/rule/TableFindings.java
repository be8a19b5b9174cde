package io.gdbos.core.rule;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Finding;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an analysis found, as findings. */
final class TableFindings {
    private static final int SHOWN = 20;

    private TableFindings() {}

    static List<Finding> of(DecisionTable table, TableAnalysis analysis) {
        List<Finding> findings = new ArrayList<>();
        analysis.gaps().stream().limit(SHOWN).forEach(gap -> findings.add(gap(table, gap)));
        if (analysis.gaps().size() > SHOWN) {
            findings.add(moreGaps(table, analysis.gaps().size() - SHOWN));
        }
        analysis.overlaps().stream().limit(SHOWN).forEach(overlap -> findings.add(overlap(table, overlap)));
        if (analysis.overlaps().size() > SHOWN) {
            findings.add(moreOverlaps(table, analysis.overlaps().size() - SHOWN));
        }
        for (String row : analysis.unreachable()) {
            findings.add(Finding.warning(
                    "GDB-RUL-007",
                    table.id() + " row " + row,
                    "The row never decides: it never applies, or another row always does in its place.",
                    "本行永远不会生效：条件不可能成立，或总有其他行先行适用。"));
        }
        for (BilingualText left : analysis.notAnalysed()) {
            findings.add(Finding.info(
                    "GDB-RUL-009",
                    table.id(),
                    "Not analysed beyond this: " + left.english(),
                    "分析止于此：" + left.chinese()));
        }
        return findings;
    }

    private static Finding gap(DecisionTable table, TableAnalysis.Gap gap) {
        String english = "No row applies " + when(gap) + on(gap.day(), " on ") + ", for instance to "
                + describe(gap.example()) + ".";
        String chinese = "没有适用的行" + on(gap.day(), "，日期") + "，例如" + describe(gap.example()) + "。";
        return table.hitPolicy().isCollecting()
                ? Finding.info("GDB-RUL-005", table.id(), english, chinese)
                : Finding.warning("GDB-RUL-005", table.id(), english, chinese);
    }

    private static Finding moreOverlaps(DecisionTable table, int count) {
        return Finding.error(
                "GDB-RUL-006",
                table.id(),
                "At least " + count + " more pairs of rows apply together.",
                "另有至少" + count + "对行重叠。");
    }

    private static Finding moreGaps(DecisionTable table, int count) {
        return Finding.info(
                "GDB-RUL-005",
                table.id(),
                "No row applies to at least " + count + " more groups of combinations.",
                "另有至少" + count + "组组合没有适用的行。");
    }

    private static Finding overlap(DecisionTable table, TableAnalysis.Overlap overlap) {
        return Finding.error(
                "GDB-RUL-006",
                table.id() + " row " + overlap.second(),
                "Row \"" + overlap.first() + "\" applies as well" + on(overlap.day(), " on ") + ", for instance to "
                        + describe(overlap.example()) + ".",
                "与行“" + overlap.first() + "”重叠" + on(overlap.day(), "，日期") + "，例如" + describe(overlap.example()) + "。");
    }

    private static String when(TableAnalysis.Gap gap) {
        return gap.when().isEmpty()
                ? "at all"
                : gap.when().entrySet().stream()
                        .map(entry -> entry.getKey() + " is "
                                + entry.getValue().stream()
                                        .map(TableFindings::text)
                                        .collect(Collectors.joining(" or ")))
                        .collect(Collectors.joining(", ", "when ", ""));
    }

    private static String on(@Nullable LocalDate day, String word) {
        return day == null ? "" : word + day;
    }

    private static String describe(Map<String, Value> example) {
        return example.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(Value value) {
        return value instanceof Value.Present present ? present.raw() : "nothing";
    }
}
