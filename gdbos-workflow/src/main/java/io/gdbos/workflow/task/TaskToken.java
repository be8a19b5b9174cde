package io.gdbos.workflow.task;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The token of a page of an inbox, for those who write stores: the place behind which the next page begins. Immutable.
 *
 * @param createdAt when the last task of the page began to wait
 * @param id its id
 */
public record TaskToken(Instant createdAt, String id) {
    /**
     * Reads a token.
     *
     * @param token the token of a {@link TaskPage}
     * @return the place
     * @throws IllegalArgumentException when it is no such token
     */
    public static TaskToken parse(String token) {
        int colon = token.indexOf(':');
        try {
            long micros = Long.parseLong(token.substring(0, Math.max(colon, 0)));
            return new TaskToken(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), token.substring(colon + 1));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A token of a task page was expected; came something else.", e);
        }
    }

    /**
     * Cuts a page from tasks of which one more was asked for than the page holds.
     *
     * @param tasks the tasks, oldest first
     * @param limit how many the page holds
     * @return the page
     */
    public static TaskPage page(List<Task> tasks, int limit) {
        if (tasks.size() <= limit) {
            return new TaskPage(tasks, null);
        }
        Task last = tasks.get(limit - 1);
        @Nullable String next = ChronoUnit.MICROS.between(Instant.EPOCH, last.createdAt()) + ":" + last.id();
        return new TaskPage(tasks.subList(0, limit), next);
    }

    /**
     * Whether a task lies behind the place.
     *
     * @param task the task
     * @return true when it belongs to a later page
     */
    public boolean isBefore(Task task) {
        int byTime = createdAt.compareTo(task.createdAt());
        return byTime < 0 || (byTime == 0 && id.compareTo(task.id()) < 0);
    }
}
