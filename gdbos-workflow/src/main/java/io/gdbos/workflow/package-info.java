/**
 * Processes: their definitions, made by a builder and edited by re-engineering.
 *
 * <pre>{@code
 * ProcessDefinition definition = ProcessDefinition.builder("seal-permit", 1)
 *         .inputs("citizen-number")
 *         .step(StepDefinition.automatic("check", BilingualText.of("Check", "核验"))
 *                 .performer("system", "public-security")
 *                 .reads("citizen-number")
 *                 .writes("is-proved")
 *                 .build())
 *         .exclusive("proved", choice -> choice.when("is-proved == true", path -> {})
 *                 .otherwise(path -> path.step(review)))
 *         .build();
 * Findings findings = definition.check();
 * }</pre>
 */
@NullMarked
package io.gdbos.workflow;

import org.jspecify.annotations.NullMarked;
