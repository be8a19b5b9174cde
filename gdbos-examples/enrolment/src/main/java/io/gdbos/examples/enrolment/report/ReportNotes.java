package io.gdbos.examples.enrolment.report;

import io.gdbos.core.page.Blocks;
import io.gdbos.workflow.report.SectionBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is invented, what is unverified, and how figures are counted. */
final class ReportNotes {
    private ReportNotes() {}

    static void fill(SectionBlocks blocks, SeasonFigures figures) {
        String invented = figures.districts().stream()
                .filter(DistrictFigures::hasInventedRules)
                .map(district -> district.name().chinese())
                .collect(Collectors.joining("、"));
        String noticed = figures.districts().stream()
                .filter(district -> !district.hasInventedRules())
                .map(district -> district.name().chinese())
                .collect(Collectors.joining("、"));
        List<String> notes = new ArrayList<>();
        if (!invented.isEmpty()) {
            notes.add("示例规则（标 *）：" + invented + "的批次表按各地通行的一、二、三类排序编写，系本示例自拟，非官方规则。");
        }
        if (!noticed.isEmpty()) {
            notes.add("未经核实：" + noticed + "的批次表整理自区、校招生公告的二手转载，年份不一，使用前须以当年官方文件为准。");
        }
        if (figures.season().isSimulated()) {
            notes.add("模拟数据：行政区名称真实；人员、部门登记、学校、小区、证号和机构代码均为虚构，核验差错按统一设定的比例植入。");
        }
        notes.add("改造前流程的环节用时、人工用时系自拟参数；四减幅度随该参数变化，跑动与材料数由流程定义直接计数。");
        notes.add("登记家庭按申请所列监护人去重；办件按儿童计，一孩多报合并为一件；线上录取率 = 电子录取通知书 ÷ 办件。");
        notes.add("核验项次按最终有效的一次核验计；“无需核验”指本区规则对该情形不要求此项。");
        notes.add("法律依据注“条文待核实”的，引用前须核对正式文本。");
        blocks.block(Blocks.bullets(notes));
    }
}
