/**
 * How a sample city is made: people, books, homes and papers first, without dirt; then the rows and forms that are
 * written about them, with it. No promise is made about this package.
 *
 * <pre>{@code
 * CityModel model = CityModel.make(CityConfig.of(2_000, 7));
 * }</pre>
 */
@NullMarked
package io.gdbos.core.testkit.internal;

import org.jspecify.annotations.NullMarked;
