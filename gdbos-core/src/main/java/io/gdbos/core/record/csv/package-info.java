/**
 * Comma-separated files (RFC 4180) in UTF-8, with or without a byte order mark, with a header, of any length.
 *
 * <pre>{@code
 * CsvFile file = CsvFile.of(Path.of("residence_card.csv"));
 * Findings findings = file.read(List.of("holder_number", "card_status"), row -> keep(row.value(0), row.value(1)));
 * try (CsvOutput output = CsvOutput.to(Path.of("out.csv"), List.of("id", "result"))) {
 *     output.write(List.of("case-1", "approved"));
 * }
 * }</pre>
 */
@NullMarked
package io.gdbos.core.record.csv;

import org.jspecify.annotations.NullMarked;
