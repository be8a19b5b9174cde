/**
 * The enrolment process as it was on paper. The process that runs is derived from it by {@code workflow.reengineer}.
 *
 * <pre>{@code
 * ProcessDefinition paper = PaperProcess.definition();
 * Findings findings = paper.check();
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.process;

import org.jspecify.annotations.NullMarked;
