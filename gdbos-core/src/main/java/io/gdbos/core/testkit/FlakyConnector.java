package io.gdbos.core.testkit;

import io.gdbos.core.record.Connector;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * An agency that does not always answer: a decorator that withholds answers as an {@link AnswerPlan} says, and hands
 * everything else to the connector below. It keeps no state. Thread-safe when the connector below is.
 */
public final class FlakyConnector implements Connector {
    private static final String REASON = "The agency did not answer in time.";

    private final Connector below;
    private final AnswerPlan plan;
    private final UnaryOperator<String> tableOf;

    private FlakyConnector(Connector below, AnswerPlan plan, UnaryOperator<String> tableOf) {
        this.below = Objects.requireNonNull(below, "below");
        this.plan = Objects.requireNonNull(plan, "plan");
        this.tableOf = Objects.requireNonNull(tableOf, "tableOf");
    }

    /**
     * Decorates a connector.
     *
     * @param below the connector that would answer
     * @param plan which keys fail
     * @param tableOf gives the table of a resource code
     * @return the decorated connector
     */
    public static FlakyConnector of(Connector below, AnswerPlan plan, UnaryOperator<String> tableOf) {
        return new FlakyConnector(below, plan, tableOf);
    }

    @Override
    public Outcome lookup(Lookup lookup) {
        String table = tableOf.apply(lookup.resource());
        List<String> asked = new ArrayList<>();
        Map<String, String> withheld = new LinkedHashMap<>();
        for (String key : lookup.keys()) {
            if (plan.answers(table, key, lookup.attempt())) {
                asked.add(key);
            } else {
                withheld.put(key, REASON);
            }
        }
        if (withheld.isEmpty()) {
            return below.lookup(lookup);
        } else if (asked.isEmpty()) {
            return new Outcome.Unavailable(REASON, true);
        }
        Outcome outcome = below.lookup(new Lookup(
                lookup.resource(), lookup.keyItem(), asked, lookup.items(), lookup.timeout(), lookup.attempt()));
        if (outcome instanceof Outcome.Answered answered) {
            withheld.putAll(answered.unavailable());
            return new Outcome.Answered(answered.records(), withheld);
        }
        return outcome;
    }
}
