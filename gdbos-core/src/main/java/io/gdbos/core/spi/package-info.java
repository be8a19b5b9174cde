/**
 * The ports between catalogue and workflow, in core value types: the workflow asks, the catalogue answers, the
 * application wires them.
 *
 * <pre>{@code
 * EvidencePlan plan = finder.find(new EvidenceQuery("household", serviceItem, region, date, purpose));
 * for (EvidenceAlternative alternative : plan.alternatives()) {
 *     EvidenceAlternative.Source source = alternative.sources().get(0);
 *     EvidenceAnswer answer = reader.read(EvidenceRead.of(actor, subject, purpose, source, List.of(number), at));
 *     if (answer instanceof EvidenceAnswer.Held held) {
 *         compare(declared, held.records());
 *     }
 * }
 * }</pre>
 */
@NullMarked
package io.gdbos.core.spi;

import org.jspecify.annotations.NullMarked;
