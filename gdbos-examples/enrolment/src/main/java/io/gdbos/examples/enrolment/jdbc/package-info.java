/**
 * The season's own tables: which season a database holds, the applications filed, the notices issued.
 *
 * <pre>{@code
 * SeasonStore season = SeasonStore.open(store);
 * season.claim(new SeasonIdentity(2026, 25_000, "sample"));
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.jdbc;

import org.jspecify.annotations.NullMarked;
