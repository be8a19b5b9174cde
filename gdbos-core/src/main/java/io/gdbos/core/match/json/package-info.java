/**
 * Matching rules and results as JSON; the schema of the rules is the resource {@code match-rules.schema.json} of this
 * package.
 *
 * <pre>{@code
 * MatchRules rules = MatchRulesJson.read(stream, "holder.json");
 * String explanation = VerificationJson.write(MatchPlan.compile(rules).verify(declared, held));
 * }</pre>
 */
@NullMarked
package io.gdbos.core.match.json;

import org.jspecify.annotations.NullMarked;
