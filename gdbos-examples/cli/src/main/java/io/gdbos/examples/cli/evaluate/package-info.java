/**
 * Measures the parts of the SDK against data whose answers are known.
 *
 * <pre>{@code
 * AddressScores scores = new AddressScores(DivisionNames.nationwide(), 10);
 * TaggedAddresses.read(Path.of("dev.txt"), scores::add);
 * scores.byTag().get("road").f1();
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.cli.evaluate;

import org.jspecify.annotations.NullMarked;
