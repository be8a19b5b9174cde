/**
 * How a season runs: its own time, its stages, what can be resumed.
 *
 * <pre>{@code
 * SeasonResult result = EnrolmentSeason.run(options, SeasonProgress.SILENT);
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.season;

import org.jspecify.annotations.NullMarked;
