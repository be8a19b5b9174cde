/**
 * The connector to systems that answer with JSON over HTTP. How a system is asked and how its answers are read is data:
 * a document for each system, which names the address, the place of the keys, and where in the answer each item stands.
 *
 * <p>Keys go into values of the query or the body, never into an address. The client is handed in, so that the
 * application decides on certificates, proxy and protocol; it must not follow redirects.
 *
 * <pre>{@code
 * List<HttpResource> resources = HttpResources.parse(Files.readString(file), file.toString(), Map.of("city", "370700"));
 * Connector connector = HttpJsonConnector.builder(client, clock, (element, raw) -> Value.text(raw))
 *         .resources(resources)
 *         .headers(() -> Map.of("Authorization", "Bearer " + token.get()))
 *         .build();
 * }</pre>
 */
@NullMarked
package io.gdbos.core.record.json;

import org.jspecify.annotations.NullMarked;
