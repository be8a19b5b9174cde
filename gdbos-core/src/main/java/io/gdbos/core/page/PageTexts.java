package io.gdbos.core.page;

import io.gdbos.core.BilingualText;

/** The words that pages of every kind use, in both languages. Immutable. */
public final class PageTexts {
    /** Stands in a table without rows. */
    public static final BilingualText NO_DATA = BilingualText.of("No data", "暂无数据");
    /** Marks the table that stands beside a chart of the same figures. */
    public static final BilingualText DETAILS = BilingualText.of("figures", "明细");
    /** Heads the row of sums. */
    public static final BilingualText TOTAL = BilingualText.of("Total", "合计");
    /** Heads what was before a change. */
    public static final BilingualText BEFORE = BilingualText.of("Before", "改造前");
    /** Heads what is after a change. */
    public static final BilingualText AFTER = BilingualText.of("After", "改造后");
    /** Heads the difference between before and after. */
    public static final BilingualText REDUCTION = BilingualText.of("Reduction", "减少");
    /** Heads the difference as a share of before. */
    public static final BilingualText REDUCTION_RATE = BilingualText.of("Reduction rate", "压减率");
    /** Heads a date up to which figures were counted. */
    public static final BilingualText AS_OF = BilingualText.of("As of", "数据截至");
    /** Marks a stage that is finished. */
    public static final BilingualText DONE = BilingualText.of("Done", "已完成");
    /** Marks the stage that is being worked on. */
    public static final BilingualText CURRENT = BilingualText.of("In progress", "进行中");
    /** Marks a stage that has not begun. */
    public static final BilingualText UPCOMING = BilingualText.of("Not yet", "未开始");

    private PageTexts() {}
}
