/**
 * Who may use what for what: agreements between a consumer, the providers and the data bureau, the grants in them, the
 * decision on one access, the requests that lead to agreements with their statutory clocks, and the reader that
 * decides, audits and only then fetches.
 *
 * <p>{@link io.gdbos.catalog.share.Sharing} keeps agreements and makes the
 * {@link io.gdbos.catalog.share.DecisionFunction}, a pure function over a snapshot.
 *
 * <pre>{@code
 * Sharing sharing = Sharing.of(AgreementStore.inMemory(), catalog, ZoneId.of("Asia/Shanghai"));
 * sharing.draft(agreement).orThrow();
 * sharing.sign(agreement.id(), Signature.of(educationHead, at, "sm3:…")).orThrow();
 * sharing.sign(agreement.id(), Signature.of(policeHead, at, "sm3:…")).orThrow();
 * sharing.sign(agreement.id(), Signature.of(bureauHead, at, "sm3:…")).orThrow();
 * AccessDecision decision = sharing.decisions().decide(new AccessRequest(official, resource, fields, purpose, at));
 * EvidenceReader reader = GrantedEvidenceReader.builder(sharing::decisions, auditLog)
 *         .connector(resource, connector)
 *         .build();
 * }</pre>
 */
@NullMarked
package io.gdbos.catalog.share;

import org.jspecify.annotations.NullMarked;
