/**
 * One {@link io.gdbos.core.jdbc.Store} per database: its dialect, the migrations of the modules, reads, and writes that
 * are acknowledged only when they are on disk. Callers that commit at the same time share one commit and one sync.
 *
 * <p>Instants are kept as whole microseconds since 1970 (bigint), dates as {@code date}; an empty text is kept as NULL,
 * since some databases know only one of the two.
 *
 * <pre>{@code
 * try (Store store = Store.embedded(Path.of("gdbos-enrol", "db"), "enrol")) {
 *     store.migrate(Migration.inline("note", "create table note (id varchar(64) primary key, at bigint)"));
 *     UnitOfWork unit = store.newUnit();
 *     unit.add("insert into note (id, at) values (?, ?)", "first", clock.instant());
 *     unit.commit();
 *     List<String> ids = store.list("select id from note order by id", row -> row.text(1));
 * }
 * }</pre>
 */
@NullMarked
package io.gdbos.core.jdbc;

import org.jspecify.annotations.NullMarked;
