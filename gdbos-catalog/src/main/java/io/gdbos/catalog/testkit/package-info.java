/**
 * Help for tests and examples: the catalogue of an invented city, with its nine resources published after two
 * approvals, the enrolment item with its evidence, and the three-party agreements. Division names are real; agencies'
 * codes, people and figures are invented.
 *
 * <pre>{@code
 * SampleCatalog sample = SampleCatalog.inMemory();
 * EvidenceFinder finder = sample.finder("education-370705");
 * EvidencePlan plan = finder.find(new EvidenceQuery(
 *         "home", SampleCatalog.SERVICE_ITEM, region, LocalDate.of(2026, 7, 5), SampleCatalog.PURPOSE));
 * EvidenceReader reader = sample.reader(auditLog, ReadPolicy.DEFAULT, table -> connectors.get(table));
 * }</pre>
 */
@NullMarked
package io.gdbos.catalog.testkit;

import org.jspecify.annotations.NullMarked;
