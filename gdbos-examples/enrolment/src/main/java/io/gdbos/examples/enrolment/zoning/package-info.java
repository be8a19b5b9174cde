/**
 * School zones as data: which school an address belongs to.
 *
 * <pre>{@code
 * ZoneFinder zones = AddressZones.of(lines, divisions);
 * Truth inZone = zones.isInZone("奎文区青禾路12号锦绣花园3-2-501", "S-370705-01");
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.zoning;

import org.jspecify.annotations.NullMarked;
