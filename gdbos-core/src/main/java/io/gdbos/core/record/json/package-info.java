/**
 * JSON: the files and the answers of existing systems. In a file of JSON Lines one object stands on each line, each
 * member a cell; a member that is null or left out is missing.
 *
 * <p>The connector asks systems that answer with JSON over HTTP. How a system is asked and how its answers are read is
 * data: a document for each system, which names the address, the place of the keys, and where in the answer each item
 * stands. Keys go into values of the query or the body, never into an address. The client is handed in, so that the
 * application decides on certificates, proxy and protocol; it must not follow redirects.
 *
 * <pre>{@code
 * List<HttpResource> resources = HttpResources.parse(Files.readString(file), file.toString(), Map.of("city", "370700"));
 * Connector connector = HttpJsonConnector.builder(client, clock, (element, raw) -> Value.text(raw))
 *         .resources(resources)
 *         .headers(() -> Map.of("Authorization", "Bearer " + token.get()))
 *         .build();
 *
 * try (RowSource source = new JsonLinesFormat().open(RowInput.of(path), ReadOptions.standard())) {
 *     source.forEachRow(row -> names.add(row.text(0)));
 * }
 * }</pre>
 */
@NullMarked
package io.gdbos.core.record.json;

import org.jspecify.annotations.NullMarked;
