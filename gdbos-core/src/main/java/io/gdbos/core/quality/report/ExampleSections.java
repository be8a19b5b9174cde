package io.gdbos.core.quality.report;

import io.gdbos.core.Finding;
import io.gdbos.core.page.Section;
import io.gdbos.core.page.Table;
import io.gdbos.core.quality.QualityExample;
import io.gdbos.core.quality.QualityReport;
import io.gdbos.core.quality.ResourceResult;
import io.gdbos.core.quality.RuleResult;
import io.gdbos.core.quality.WorstRecord;

/** What was found where, masked. */
final class ExampleSections {
    private ExampleSections() {}

    static Section examples(QualityReport report) {
        Table.Builder table =
                Table.builder("问题示例").textColumns("规则").numberColumns("行").textColumns("记录", "数据元", "取值（脱敏）", "发现");
        for (ResourceResult resource : report.resources()) {
            for (RuleResult rule : resource.rules()) {
                rule.examples().forEach(example -> table.row(example(report, rule, example)));
            }
        }
        return Section.of("问题示例", table.whenEmpty("没有发现问题。").build()).led("每条规则按行号列出最先出现的几处，可据以提出校核申请。");
    }

    static Section worst(QualityReport report) {
        Table.Builder table = Table.builder("问题最多的记录")
                .textColumns("资源")
                .numberColumns("行")
                .textColumns("记录")
                .numberColumns("问题数")
                .textColumns("规则");
        for (ResourceResult resource : report.resources()) {
            for (WorstRecord record : resource.worst()) {
                table.row(
                        resource.resource().title().chinese(),
                        Long.toString(record.row()),
                        record.shownKey().isEmpty() ? "—" : record.shownKey(),
                        Integer.toString(record.bad()),
                        String.join("、", record.rules()));
            }
        }
        return Section.of("问题最多的记录", table.whenEmpty("没有发现问题。").build());
    }

    static Section notEvaluated(QualityReport report) {
        Table.Builder table = Table.builder("未评价的规则").textColumns("规则或资源", "代码", "原因");
        for (Finding finding : report.findings().list()) {
            table.row(finding.place(), finding.code(), finding.text().chinese());
        }
        return Section.of("未评价与提示", table.build());
    }

    private static String[] example(QualityReport report, RuleResult rule, QualityExample example) {
        Finding finding = example.finding();
        return new String[] {
            rule.rule().id(),
            Long.toString(example.row()),
            example.shownKey().isEmpty() ? "—" : example.shownKey(),
            example.element().isEmpty() ? "整条记录" : report.titleOf(example.element()),
            example.shown().isEmpty() ? "—" : example.shown(),
            finding.text().chinese() + "（" + finding.code() + "）"
        };
    }
}
