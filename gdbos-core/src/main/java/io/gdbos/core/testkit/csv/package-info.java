/**
 * A sample city as CSV files, in the shape in which one's own agencies and applications are read.
 *
 * <pre>{@code
 * SampleFiles.write(SampleCity.generate(CityConfig.of(2_000, 42)), directory);
 * }</pre>
 */
@NullMarked
package io.gdbos.core.testkit.csv;

import org.jspecify.annotations.NullMarked;
