/**
 * The pages that people who decide look at, and the page on which a family sees how its case stands. Both are made
 * from view records: they know no engine, no store and no catalogue, and hold only what they are given.
 *
 * <pre>{@code
 * FigureTable districts = FigureTable.builder(BilingualText.of("By district", "各区办理情况"), BilingualText.of("District", "区"))
 *         .counts(BilingualText.of("Applications", "申请"), BilingualText.of("Notices", "通知书"))
 *         .rate(BilingualText.of("Admission rate", "录取率"), 1, 0)
 *         .row(BilingualText.of("Kuiwen", "奎文区"), 5210, 5102)
 *         .build();
 * Page page = ReportPage.builder(PageLanguage.CHINESE, title)
 *         .section(BilingualText.of("Districts", "各区"), blocks -> blocks.besideColumns(districts, 0, 1))
 *         .reductions(FourReductions.between(asIs, toBe))
 *         .recommendations(redesign.recommendations())
 *         .build();
 * }</pre>
 */
@NullMarked
package io.gdbos.workflow.report;

import org.jspecify.annotations.NullMarked;
