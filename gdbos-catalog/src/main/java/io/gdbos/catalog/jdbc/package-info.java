/**
 * The catalogue and its agreements in a database: one row each with its document, the life cycle as rows of its own.
 *
 * <pre>{@code
 * try (Store store = Store.embedded(directory, "city")) {
 *     CatalogTables.migrate(store);
 *     Catalog catalog = Catalog.of(new JdbcCatalogStore(store), authority, zone);
 *     Sharing sharing = Sharing.of(new JdbcAgreementStore(store), catalog, zone);
 * }
 * }</pre>
 */
@NullMarked
package io.gdbos.catalog.jdbc;

import org.jspecify.annotations.NullMarked;
