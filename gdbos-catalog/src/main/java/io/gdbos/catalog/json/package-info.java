/**
 * Resources, agreements and deadline rules as JSON documents. Reading is strict: a member that is not known, or not of
 * the right kind, is one line that names the path.
 *
 * <pre>{@code
 * String document = ResourceJson.write(resource);
 * DataResource same = ResourceJson.read(document, "resource 307370700001/000001");
 * DeadlineRules rules = DeadlineRulesJson.standard();
 * }</pre>
 */
@NullMarked
package io.gdbos.catalog.json;

import org.jspecify.annotations.NullMarked;
