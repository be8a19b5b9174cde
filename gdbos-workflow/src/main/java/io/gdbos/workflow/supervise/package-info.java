/**
 * Supervision (电子监察): lights by the working time that is left, and indicators by region, agency and step.
 *
 * <p>Both are functions of clocks and events; nothing runs by itself. When which light is shown is data, with the
 * provision it rests on. Indicators are counted as events come in, and come to the same as counting all events again.
 *
 * <pre>{@code
 * LightSignal signal = LightRules.standard().judge(watched, WorkingDayCalendar.mainlandChina(), now);
 * if (signal.light() != Light.GREEN) {
 *     notice(signal.agency(), signal.light(), signal.rule());
 * }
 *
 * IndicatorTally tally = new IndicatorTally(yardstick);
 * history.visit(HistoryQuery.all(), events -> events.forEach(tally::add));
 * double onTime = tally.indicators().total().onTimeRate();
 * }</pre>
 */
@NullMarked
package io.gdbos.workflow.supervise;

import org.jspecify.annotations.NullMarked;
