/**
 * The tables of sample agencies as real database tables.
 *
 * <pre>{@code
 * SampleCity city = SampleCity.generate(CityConfig.of(2_000, 42));
 * try (Store store = Store.embedded(directory, "agencies")) {
 *     AgencyDatabase.on(store).load(city.tables());
 * }
 * }</pre>
 */
@NullMarked
package io.gdbos.core.testkit.jdbc;

import org.jspecify.annotations.NullMarked;
