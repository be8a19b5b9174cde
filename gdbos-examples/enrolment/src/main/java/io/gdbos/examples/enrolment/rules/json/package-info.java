/**
 * District rules as JSON documents.
 *
 * <pre>{@code
 * RuleBook rules = DistrictRulesJson.bundled().with(DistrictRulesJson.readAll(Path.of("rules")));
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.rules.json;

import org.jspecify.annotations.NullMarked;
