/**
 * Service items (政务服务事项) with their requirements and materials, and the life events that bundle items.
 *
 * <p>An item says what it asks for and on which legal basis; {@code catalog.evidence} says which fields prove it.
 *
 * <pre>{@code
 * ServiceItem item = ServiceItem.builder("compulsory-education-enrolment", name)
 *         .implementer("education")
 *         .legalBasis(LegalBasis.unverified("《中华人民共和国义务教育法》第十二条"))
 *         .requirement(new Requirement("household", householdName, basis))
 *         .material(Material.of("household-booklet", bookletName, "public-security", "household"))
 *         .build();
 * Findings findings = item.check();
 * ServiceDirectory directory = ServiceDirectory.of(List.of(item));
 * }</pre>
 */
@NullMarked
package io.gdbos.catalog.service;

import org.jspecify.annotations.NullMarked;
