package io.gdbos.workflow.task;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks of an inbox to show. Immutable.
 *
 * @param definition only tasks of this process, or null for all
 * @param activity only tasks of this step, or null for all
 * @param after the token of the page before, or null for the first page
 * @param limit how many tasks at most, 1 to 1000
 */
public record TaskQuery(
        @Nullable String definition,
        @Nullable String activity,
        @Nullable String after,
        int limit) {
    /** Checks the limit. */
    public TaskQuery {
        if (limit < 1 || limit > 1000) {
            throw new IllegalArgumentException("A page holds 1 to 1000 tasks; came " + limit + ".");
        }
    }

    /**
     * The first page of all tasks.
     *
     * @param limit how many tasks at most, 1 to 1000
     * @return the query
     */
    public static TaskQuery first(int limit) {
        return new TaskQuery(null, null, null, limit);
    }

    /**
     * The same query for the page that follows.
     *
     * @param token the token of the page before
     * @return the query
     */
    public TaskQuery after(String token) {
        return new TaskQuery(definition, activity, Objects.requireNonNull(token, "token"), limit);
    }
}
