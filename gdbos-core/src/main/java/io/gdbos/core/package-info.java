/**
 * What every room shares: one exception root, bilingual texts and findings.
 *
 * <p>A business "no" is a value. Checks return {@link io.gdbos.core.Findings}; exceptions are for what the caller
 * cannot have meant.
 *
 * <pre>{@code
 * Findings findings = Findings.of(Finding.error("GDB-REC-001", "row 3, column sex", "Code \"3\" is not in the list.", "代码“3”不在代码集中。"));
 * if (findings.hasErrors()) {
 *     findings.list().forEach(finding -> log.warn("{}", finding.code()));
 * }
 * }</pre>
 */
@NullMarked
package io.gdbos.core;

import org.jspecify.annotations.NullMarked;
