/**
 * The figures of a season as JSON documents.
 *
 * <pre>{@code
 * String document = SeasonReportJson.write(figures);
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.report.json;

import org.jspecify.annotations.NullMarked;
