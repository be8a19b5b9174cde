/**
 * Sample agencies: a seeded generator of families, the registers that agencies hold about them, the forms that they
 * file, and the truth. It serves tests and demonstrations at any size and imports no test library.
 *
 * <pre>{@code
 * SampleCity city = SampleCity.generate(CityConfig.of(2_000, 42));
 * for (AgencyTable table : city.tables()) {
 *     table.rows().forEach(row -> load(table.name(), row));
 * }
 * city.applications().forEach(application -> file(application.form()));
 * }</pre>
 */
@NullMarked
package io.gdbos.core.testkit;

import org.jspecify.annotations.NullMarked;
