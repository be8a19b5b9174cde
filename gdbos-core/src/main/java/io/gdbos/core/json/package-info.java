/**
 * JSON documents that people write by hand: rule tables, matching rules. Reading is strict, and every error is one line
 * that names the document, the path in it, what was expected and what came.
 *
 * <pre>{@code
 * JsonObject root = JsonObject.parse("{\"id\": \"batches\", \"rows\": [{\"id\": \"1\"}]}", "batches.json");
 * root.allow("id", "rows");
 * for (JsonObject row : root.objects("rows")) {
 *     row.text("title"); // fails: batches.json, rows[0].title: text is required; came nothing.
 * }
 * }</pre>
 */
@NullMarked
package io.gdbos.core.json;

import org.jspecify.annotations.NullMarked;
