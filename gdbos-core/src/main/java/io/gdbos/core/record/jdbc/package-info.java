/**
 * Agencies' tables: read through a connector, and loaded from files.
 *
 * <pre>{@code
 * TableMapping table = TableMapping.of("307370700002/1", "residence_card", "holder-number", "card-status");
 * Connector connector = TableConnector.on(store, List.of(table), (element, raw) -> Value.text(raw));
 * Connector.Outcome outcome = connector.lookup(new Connector.Lookup(
 *         "307370700002/1", "holder-number", keys, List.of("card-status"), Duration.ofSeconds(5), 1));
 * }</pre>
 */
@NullMarked
package io.gdbos.core.record.jdbc;

import org.jspecify.annotations.NullMarked;
