package io.gdbos.workflow.report;

import io.gdbos.core.BilingualText;

/** The words of reports, in both languages. */
final class ReportTexts {
    static final BilingualText REDUCTIONS = BilingualText.of("Before and after", "四减成效");
    static final BilingualText REDUCTIONS_CHART = BilingualText.of("Before and after", "改造前后对比");
    static final BilingualText REDUCTIONS_LEAD = BilingualText.of(
            "Counted from the two process definitions: all steps, materials the applicant hands in, working days along the"
                    + " longest path, visits in person.",
            "由改造前后两份流程定义直接计数：环节含系统环节，材料只计申请人须提交的，时限按最长路径的工作日，跑动为到现场次数。");
    static final BilingualText MEASURE = BilingualText.of("Measure", "指标");
    static final BilingualText UNIT = BilingualText.of("Unit", "单位");
    static final BilingualText OF_WHICH = BilingualText.of("Of these: ", "其中：");
    static final BilingualText RECOMMENDATIONS = BilingualText.of("What was changed, and on what evidence", "改造措施与依据");
    static final BilingualText TAKEN = BilingualText.of("Changes made", "已采纳的措施");
    static final BilingualText NOT_TAKEN = BilingualText.of("Looked at and not made", "未采纳的措施");
    static final BilingualText KIND = BilingualText.of("Kind", "类型");
    static final BilingualText CHANGE = BilingualText.of("Change", "措施");
    static final BilingualText EVIDENCE = BilingualText.of("Evidence", "数据与规则依据");
    static final BilingualText LEGAL_BASIS = BilingualText.of("Legal basis", "法律依据");
    static final BilingualText OBSTACLE = BilingualText.of("What stands in the way", "未采纳原因");
    static final BilingualText UNVERIFIED = BilingualText.of(" (to be verified)", "（条文待核实）");
    static final BilingualText MAPPING = BilingualText.of("mapping ", "映射 ");
    static final BilingualText FIELDS = BilingualText.of(" fields", " 个字段");
    static final BilingualText CASE_NUMBER = BilingualText.of("Case number", "办件编号");
    static final BilingualText PROGRESS = BilingualText.of("Progress", "办理进度");
    static final BilingualText CASE_FACTS = BilingualText.of("Your application", "申请信息");
    static final BilingualText MASKED = BilingualText.of("Personal data is shown masked.", "为保护个人信息，姓名、证件号码等已作脱敏处理。");
    static final BilingualText WHAT_NEXT = BilingualText.of("What happens next", "后续安排");

    private ReportTexts() {}
}
