/**
 * The event log of cases, the one truth about what happened to them: each event holds the hash of the one before it.
 *
 * <pre>{@code
 * CaseHistory history = engine.history();
 * for (CaseEvent event : history.events(caseId)) {
 *     out.println(event.at() + " " + event.type() + " " + event.activity());
 * }
 * boolean isIntact = history.verify(caseId) instanceof ChainCheck.Intact;
 * }</pre>
 */
@NullMarked
package io.gdbos.workflow.history;

import org.jspecify.annotations.NullMarked;
