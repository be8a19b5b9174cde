/**
 * Quality rules as JSON documents, whose schema is published as the resource {@code quality-rules.schema.json} of this
 * package; and reports as JSON.
 *
 * <pre>{@code
 * QualityRules rules = QualityRulesJson.read(stream, "registers.json");
 * String digest = rules.digest(); // of the content, not of its writing
 * String text = QualityRulesJson.write(rules);
 * }</pre>
 */
@NullMarked
package io.gdbos.core.quality.json;

import org.jspecify.annotations.NullMarked;
