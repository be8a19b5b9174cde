/**
 * Agencies, the dated region tree, and who acts.
 *
 * <pre>{@code
 * Actor official = Actor.of("official-17", "enrolment-officer", "education-370705", RegionCode.parse("370705"));
 * }</pre>
 */
@NullMarked
package io.gdbos.core.agency;

import org.jspecify.annotations.NullMarked;
