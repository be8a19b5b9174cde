/**
 * What is true in a sample city: who qualifies, which certificate is forged, which variation was applied. Decision
 * code must not see this package; simulated officials and reports may.
 *
 * <pre>{@code
 * SampleTruth truth = city.truth();
 * boolean clear = truth.find(number).map(ApplicationTruth::isClear).orElse(false);
 * }</pre>
 */
@NullMarked
package io.gdbos.core.testkit.truth;

import org.jspecify.annotations.NullMarked;
