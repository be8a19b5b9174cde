package io.gdbos.workflow.report;

import io.gdbos.core.page.BeforeAfterChart;
import io.gdbos.core.page.Html;
import io.gdbos.core.page.NumberStyle;
import io.gdbos.core.page.PageLanguage;
import io.gdbos.core.page.PageTexts;
import io.gdbos.core.page.Table;
import io.gdbos.workflow.reengineer.FourReductions;
import io.gdbos.workflow.reengineer.Reduction;
import java.util.ArrayList;
import java.util.List;

/** The four reductions: before, after, by how much and at which rate, as chart and table. */
final class ReductionBlocks {
    private final PageLanguage language;
    private final NumberStyle numbers;

    ReductionBlocks(PageLanguage language, NumberStyle numbers) {
        this.language = language;
        this.numbers = numbers;
    }

    Html chart(FourReductions reductions) {
        List<BeforeAfterChart.Measure> measures = reductions.list().stream()
                .map(reduction -> new BeforeAfterChart.Measure(
                        language.of(reduction.name()),
                        language.of(reduction.unit()),
                        reduction.before().doubleValue(),
                        reduction.after().doubleValue()))
                .toList();
        return BeforeAfterChart.of(language.of(ReportTexts.REDUCTIONS_CHART), language, measures, numbers);
    }

    Html table(FourReductions reductions) {
        Table.Builder table = Table.builder(
                        language.of(ReportTexts.REDUCTIONS) + " · " + language.of(PageTexts.DETAILS))
                .textColumns(language.of(ReportTexts.MEASURE), language.of(ReportTexts.UNIT))
                .numberColumns(
                        language.of(PageTexts.BEFORE),
                        language.of(PageTexts.AFTER),
                        language.of(PageTexts.REDUCTION),
                        language.of(PageTexts.REDUCTION_RATE));
        for (Reduction reduction : reductions.list()) {
            table.row(row(language.of(reduction.name()), reduction));
        }
        Reduction human = reductions.humanSteps();
        table.row(row(language.of(ReportTexts.OF_WHICH) + language.of(human.name()), human));
        return table.build();
    }

    private String[] row(String name, Reduction reduction) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(language.of(reduction.unit()));
        cells.add(numbers.number(reduction.before().doubleValue()));
        cells.add(numbers.number(reduction.after().doubleValue()));
        cells.add(numbers.number(reduction.reduction().doubleValue()));
        cells.add(numbers.rate(
                reduction.reduction().doubleValue(), reduction.before().doubleValue()));
        return cells.toArray(String[]::new);
    }
}
