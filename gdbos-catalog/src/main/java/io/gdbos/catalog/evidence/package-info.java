/**
 * Which fields of which resources prove which requirement of a service item, in which place and term, for which
 * purpose, by presence or by absence; and the other way round, which requirements break when a field goes.
 *
 * <p>It implements the ports that a workflow asks: only published resources under an active grant count.
 *
 * <pre>{@code
 * EvidenceMap map = EvidenceMap.of(List.of(EvidenceMapping.builder("home-register", item, "home", purpose)
 *         .in(city)
 *         .from(validFrom)
 *         .source(realEstate, "owner-number", "owner-number", "property-address", "property-use")
 *         .build()));
 * EvidenceFinder finder = CatalogEvidenceFinder.of(map, sharing::decisions, "education", zone);
 * EvidencePlan plan = finder.find(new EvidenceQuery("home", item, region, date, purpose));
 * FieldImpact impact = map.impactOf(FieldRef.of(realEstate, "property-use"));
 * }</pre>
 */
@NullMarked
package io.gdbos.catalog.evidence;

import org.jspecify.annotations.NullMarked;
