/**
 * The catalogue of what data the agencies hold: resources and their items, each with the core metadata of the
 * cataloguing guideline (发改高技〔2017〕1272号) and the facts that the sharing regulation (State Council Order 809)
 * adds, their checks, and their life cycle with two approvals.
 *
 * <p>{@link io.gdbos.catalog.Catalog} is the way in. A resource goes from draft through the review of the providing
 * department and the review of the data bureau to published; only what is published can be granted or prove anything.
 *
 * <pre>{@code
 * Catalog catalog = Catalog.of(CatalogStore.inMemory(), CatalogAuthority.of("data-bureau"), ZoneId.of("Asia/Shanghai"));
 * catalog.draft(resource, cataloguer, at).orThrow();
 * catalog.advance(resource.code(), LifeCycleStep.SUBMIT, cataloguer, at, "").orThrow();
 * catalog.advance(resource.code(), LifeCycleStep.REGISTER, dataOfficer, at, "").orThrow();
 * catalog.advance(resource.code(), LifeCycleStep.REQUEST_PUBLICATION, cataloguer, at, "").orThrow();
 * catalog.advance(resource.code(), LifeCycleStep.PUBLISH, bureauReviewer, at, "").orThrow();
 * List<CatalogEntry> published = catalog.published();
 * }</pre>
 */
@NullMarked
package io.gdbos.catalog;

import org.jspecify.annotations.NullMarked;
