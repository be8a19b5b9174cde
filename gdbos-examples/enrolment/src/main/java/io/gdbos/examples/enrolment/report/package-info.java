/**
 * The season's report: figures counted from the cases, compared with the truth where there is one, and its pages.
 *
 * <pre>{@code
 * SeasonFigures figures = SeasonCounter.count(engine, season, truth);
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.report;

import org.jspecify.annotations.NullMarked;
