/**
 * Rules of retention as JSON documents, whose schema is published beside this package, and those that are bundled.
 *
 * <pre>{@code
 * RetentionRules rules = RetentionRulesJson.bundled();
 * RetentionRule log = rules.find("audit-log", day).orElseThrow();
 * LocalDate due = RetentionRules.dueOn(log, date);
 * String text = RetentionRulesJson.write(rules);
 * }</pre>
 */
@NullMarked
package io.gdbos.core.protect.json;

import org.jspecify.annotations.NullMarked;
