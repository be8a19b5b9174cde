/**
 * The enrolment season of a city: agencies and catalogue, agreement, intake, verification, decision, notice, report.
 *
 * <pre>{@code
 * SeasonOptions options = new SeasonOptions(2_000, 2026, 2, null, Path.of("season/db"), Path.of("season/out"));
 * SeasonResult result = EnrolmentSeason.run(options, SeasonProgress.SILENT);
 * result.figures().forEach((name, value) -> print(name + ": " + value));
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment;

import org.jspecify.annotations.NullMarked;
