/**
 * Workbooks (.xlsx, ECMA-376): one sheet as rows, read and written in constant memory but for the table of shared texts,
 * which is bounded. Archives and XML are taken as hostile: what a workbook inflates to, how deep and how wide it is, is
 * limited before memory is spent, and a document type declaration is refused.
 *
 * <pre>{@code
 * RowInput input = RowInput.of(path);
 * try (RowSource source = new XlsxFormat().open(input, ReadOptions.standard().withSheet("数据资源"))) {
 *     source.forEachRow(row -> names.add(row.text(0)));
 * }
 * }</pre>
 */
@NullMarked
package io.gdbos.core.record.xlsx;

import org.jspecify.annotations.NullMarked;
