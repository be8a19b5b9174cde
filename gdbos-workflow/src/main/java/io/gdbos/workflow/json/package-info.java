/**
 * Definitions and the data of cases as JSON.
 *
 * <pre>{@code
 * String text = DefinitionJson.write(definition);
 * ProcessDefinition same = DefinitionJson.read(text);
 * }</pre>
 */
@NullMarked
package io.gdbos.workflow.json;

import org.jspecify.annotations.NullMarked;
