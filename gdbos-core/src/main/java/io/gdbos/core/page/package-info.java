/**
 * Pages that people look at: HTML that is escaped by construction, tables, key figures and SVG charts, in Chinese or
 * English. A page is one file: it needs no network and no script, prints on A4, and the same content gives the same
 * bytes.
 *
 * <p>Markup is a tree of {@link io.gdbos.core.page.Html} nodes. Text is only ever {@link io.gdbos.core.page.Text} and
 * attributes are checked and escaped, so that a value from a form can never become markup.
 *
 * <pre>{@code
 * NumberStyle numbers = NumberStyle.standard();
 * ChartData data = ChartData.builder("各区申请数").series("申请").category("奎文区", 5210).build();
 * Page page = Page.builder(PageLanguage.CHINESE, "入学办理情况")
 *         .section(Section.of("总体情况", ColumnChart.grouped(data, numbers)))
 *         .build();
 * Files.writeString(path, page.render());
 * }</pre>
 */
@NullMarked
package io.gdbos.core.page;

import org.jspecify.annotations.NullMarked;
