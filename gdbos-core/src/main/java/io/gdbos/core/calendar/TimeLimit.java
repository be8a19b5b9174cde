package io.gdbos.core.calendar;

import io.gdbos.core.BilingualText;
import java.util.Objects;

/**
 * A limit of time in the unit in which the law sets it. Units are never converted into one another. Immutable.
 *
 * @param amount how many, 0 or more
 * @param unit of what
 */
public record TimeLimit(int amount, Unit unit) {
    /** Refuses negative amounts. */
    public TimeLimit {
        Objects.requireNonNull(unit, "unit");
        if (amount < 0) {
            throw new IllegalArgumentException("A time limit is 0 or more; came " + amount + " " + unit + ".");
        }
    }

    /**
     * A limit in working days.
     *
     * @param amount how many
     * @return the limit
     */
    public static TimeLimit workingDays(int amount) {
        return new TimeLimit(amount, Unit.WORKING_DAYS);
    }

    /**
     * A limit in calendar days.
     *
     * @param amount how many
     * @return the limit
     */
    public static TimeLimit calendarDays(int amount) {
        return new TimeLimit(amount, Unit.CALENDAR_DAYS);
    }

    /**
     * A limit in hours that run at night and on rest days too.
     *
     * @param amount how many
     * @return the limit
     */
    public static TimeLimit hours(int amount) {
        return new TimeLimit(amount, Unit.HOURS);
    }

    /**
     * This limit and another of the same unit.
     *
     * @param other the other limit
     * @return both together
     * @throws IllegalArgumentException when the units differ
     */
    public TimeLimit plus(TimeLimit other) {
        if (unit != other.unit) {
            throw new IllegalArgumentException(
                    "Limits are added in one unit only; came " + this + " and " + other + ".");
        }
        return new TimeLimit(Math.addExact(amount, other.amount), unit);
    }

    /**
     * The limit in words.
     *
     * @return such as "20 working days" and "20个工作日"
     */
    public BilingualText text() {
        return BilingualText.of(
                amount + " " + (amount == 1 ? unit.singular : unit.singular + "s"), amount + unit.chinese);
    }

    @Override
    public String toString() {
        return text().english();
    }

    /** What is counted. */
    public enum Unit {
        /** Days on which people work (工作日). */
        WORKING_DAYS("working day", "个工作日"),
        /** All days (自然日). */
        CALENDAR_DAYS("calendar day", "个自然日"),
        /** Hours of the clock (小时). */
        HOURS("hour", "小时");

        private final String singular;
        private final String chinese;

        Unit(String singular, String chinese) {
            this.singular = singular;
            this.chinese = chinese;
        }
    }
}
