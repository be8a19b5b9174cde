package io.gdbos.core.testkit;

import io.gdbos.core.code.CitizenNumber;
import io.gdbos.core.testkit.internal.Draw;
import java.util.Objects;

/**
 * Which agency answers for which key at which attempt. It depends on nothing but seed, table and key, so that any
 * order and any number of threads meet the same failures. Immutable.
 *
 * @param seed the seed
 * @param failsOnce the share of keys whose first attempt fails
 * @param failsTwice the share of keys whose first two attempts fail
 * @param never the share of keys that are never answered
 */
public record AnswerPlan(long seed, double failsOnce, double failsTwice, double never) {
    /** Checks the shares. */
    public AnswerPlan {
        if (!(failsOnce >= 0 && failsTwice >= 0 && never >= 0 && failsOnce + failsTwice + never <= 1)) {
            throw new IllegalArgumentException("Shares of failing keys must add up to at most 1; came " + failsOnce
                    + ", " + failsTwice + ", " + never + ".");
        }
    }

    /**
     * The plan of a city.
     *
     * @param config the city
     * @return the plan by its seed and rates
     */
    public static AnswerPlan of(CityConfig config) {
        DirtRates rates = config.rates();
        return new AnswerPlan(
                config.seed(), rates.of("answer.fails-once"), rates.of("answer.fails-twice"), rates.of("answer.never"));
    }

    /**
     * How many attempts fail before one is answered.
     *
     * @param table the table that is asked
     * @param key the key, in any writing of a citizen number, or another key as it is
     * @return 0, 1, 2, or {@link Integer#MAX_VALUE} when none is ever answered
     */
    public int failures(String table, String key) {
        Objects.requireNonNull(table, "table");
        double drawn = Draw.share(seed, "answer-" + table, CitizenNumber.normalize(key));
        if (drawn < never) {
            return Integer.MAX_VALUE;
        } else if (drawn < never + failsTwice) {
            return 2;
        }
        return drawn < never + failsTwice + failsOnce ? 1 : 0;
    }

    /**
     * Whether an attempt is answered.
     *
     * @param table the table that is asked
     * @param key the key
     * @param attempt counted from 1
     * @return true when the agency answers
     */
    public boolean answers(String table, String key, int attempt) {
        return attempt > failures(table, key);
    }
}
