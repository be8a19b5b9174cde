package io.gdbos.catalog;

import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How often a resource is brought up to date (更新周期). The list is open, and products number it differently: what is
 * stored and exchanged is the label. Immutable.
 *
 * @param label the Chinese label
 * @param cycle the length of a cycle, zero for real time, or null when the label does not say
 */
public record UpdateFrequency(String label, @Nullable Period cycle) {
    /** 实时. */
    public static final UpdateFrequency REAL_TIME = new UpdateFrequency("实时", Period.ZERO);
    /** 每日. */
    public static final UpdateFrequency DAILY = new UpdateFrequency("每日", Period.ofDays(1));
    /** 每周. */
    public static final UpdateFrequency WEEKLY = new UpdateFrequency("每周", Period.ofWeeks(1));
    /** 每旬. */
    public static final UpdateFrequency TEN_DAYS = new UpdateFrequency("每旬", Period.ofDays(10));
    /** 每月. */
    public static final UpdateFrequency MONTHLY = new UpdateFrequency("每月", Period.ofMonths(1));
    /** 每季度. */
    public static final UpdateFrequency QUARTERLY = new UpdateFrequency("每季度", Period.ofMonths(3));
    /** 每半年. */
    public static final UpdateFrequency HALF_YEARLY = new UpdateFrequency("每半年", Period.ofMonths(6));
    /** 每年. */
    public static final UpdateFrequency YEARLY = new UpdateFrequency("每年", Period.ofYears(1));

    private static final List<UpdateFrequency> KNOWN =
            List.of(REAL_TIME, DAILY, WEEKLY, TEN_DAYS, MONTHLY, QUARTERLY, HALF_YEARLY, YEARLY);

    /** Checks for null. */
    public UpdateFrequency {
        Objects.requireNonNull(label, "label");
    }

    /**
     * The frequency of a label.
     *
     * @param label the label; one outside the guideline's list is kept as it is, without a cycle
     * @return the frequency
     */
    public static UpdateFrequency ofLabel(String label) {
        String wanted = label.strip();
        return KNOWN.stream()
                .filter(frequency -> frequency.label.equals(wanted))
                .findFirst()
                .orElseGet(() -> new UpdateFrequency(wanted, null));
    }
}
