/**
 * Decision tables as JSON documents; their schema is published as the resource {@code decision-table.schema.json} of
 * this package.
 *
 * <pre>{@code
 * DecisionTable table = DecisionTableJson.read(stream, "kuiwen.json");
 * table.check().list().forEach(finding -> log.warn("{} {}", finding.code(), finding.place()));
 * }</pre>
 */
@NullMarked
package io.gdbos.core.rule.json;

import org.jspecify.annotations.NullMarked;
