/**
 * The officials of the season. The simulated one decides by the truth; nothing else of this example may see it but the
 * report.
 *
 * <pre>{@code
 * Official official = SimulatedOfficial.of(TruthBook.of(city, rules));
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.official;

import org.jspecify.annotations.NullMarked;
