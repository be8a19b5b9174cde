package io.gdbos.workflow.supervise;

import io.gdbos.core.calendar.LimitClock;
import io.gdbos.core.calendar.WorkingDayCalendar;
import io.gdbos.core.rule.LegalBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When a light is shown. Immutable.
 *
 * @param id the id of the rule, kept with every signal
 * @param light which light
 * @param trigger what the rule looks at
 * @param amount the threshold: units left, or percent left; 0 for triggers without one
 * @param from the day from which the rule is in force
 * @param legalBasis the provision it rests on
 */
public record LightRule(
        String id, Light light, LightTrigger trigger, int amount, LocalDate from, LegalBasis legalBasis) {
    /** Refuses green rules and thresholds below 0. */
    public LightRule {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(legalBasis, "legalBasis");
        if (light == Light.GREEN) {
            throw new IllegalArgumentException("Light rule \"" + id + "\" shows green, which needs no rule.");
        }
        if (amount < 0) {
            throw new IllegalArgumentException(
                    "The threshold of light rule \"" + id + "\" is 0 or more; came " + amount + ".");
        }
    }

    /** The agency that has to answer for it when the rule applies; empty when it does not. */
    Optional<String> responsible(WatchedCase watched, WorkingDayCalendar calendar, Instant now) {
        if (trigger == LightTrigger.STEP_LIMIT_PASSED) {
            return watched.steps().stream()
                    .filter(step -> step.clock().isOverdue(calendar, now))
                    .map(WatchedCase.WatchedStep::agency)
                    .findFirst();
        }
        return applies(watched, calendar, now) ? Optional.of(watched.agency()) : Optional.empty();
    }

    private boolean applies(WatchedCase watched, WorkingDayCalendar calendar, Instant now) {
        LimitClock committed = watched.committed();
        long left = committed.remaining(calendar, now);
        return switch (trigger) {
            case STATUTORY_LIMIT_PASSED ->
                watched.statutory() != null && watched.statutory().isOverdue(calendar, now);
            case COMMITTED_LIMIT_PASSED -> committed.isOverdue(calendar, now);
            case DUE_TODAY -> left == 0;
            case REMAINING_AMOUNT -> left <= amount;
            case REMAINING_SHARE ->
                left * 100 <= (long) amount * committed.totalLimit().amount();
            case STEP_LIMIT_PASSED -> false;
        };
    }
}
