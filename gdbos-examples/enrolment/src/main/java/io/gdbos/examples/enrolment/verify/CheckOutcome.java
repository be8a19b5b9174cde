package io.gdbos.examples.enrolment.verify;

import io.gdbos.core.record.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a check found. Immutable.
 *
 * @param status how it ended
 * @param facts what is known now, by fact id; what is left out is unknown
 * @param reasons why, for the official, in Chinese and with masked values, most important first
 */
public record CheckOutcome(CheckStatus status, Map<String, Value> facts, List<String> reasons) {
    /** Copies map and list. */
    public CheckOutcome {
        facts = new LinkedHashMap<>(facts);
        reasons = List.copyOf(reasons);
    }

    /**
     * Clearly proved.
     *
     * @param facts the facts
     * @param reasons why
     * @return the outcome
     */
    public static CheckOutcome passed(Map<String, Value> facts, List<String> reasons) {
        return new CheckOutcome(CheckStatus.PASSED, facts, reasons);
    }

    /**
     * Clearly shown not to hold.
     *
     * @param facts the facts
     * @param reason why
     * @return the outcome
     */
    public static CheckOutcome notMet(Map<String, Value> facts, String reason) {
        return new CheckOutcome(CheckStatus.NOT_MET, facts, List.of(reason));
    }

    /**
     * An official has to look.
     *
     * @param facts what is known all the same
     * @param reasons why
     * @return the outcome
     */
    public static CheckOutcome doubtful(Map<String, Value> facts, List<String> reasons) {
        return new CheckOutcome(CheckStatus.DOUBTFUL, facts, reasons);
    }

    /** Names the facts only. */
    @Override
    public String toString() {
        return "CheckOutcome[" + status + " " + facts.keySet() + "]";
    }
}
