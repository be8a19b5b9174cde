/**
 * The season's report: figures counted from the cases, compared with the truth where there is one, and its pages.
 *
 * <pre>{@code
 * SeasonCounter counter = new SeasonCounter(season, rules, truth);
 * engine.visit(CaseQuery.all(), counter::caseOf);
 * SeasonFigures figures = counter.figures(redesign);
 * }</pre>
 */
@NullMarked
package io.gdbos.examples.enrolment.report;

import org.jspecify.annotations.NullMarked;
