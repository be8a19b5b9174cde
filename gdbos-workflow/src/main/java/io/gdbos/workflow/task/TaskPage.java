package io.gdbos.workflow.task;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of an inbox. Immutable.
 *
 * @param tasks the tasks, oldest first
 * @param next the token of the page that follows, or null when there is none
 */
public record TaskPage(List<Task> tasks, @Nullable String next) {
    /** Copies the list. */
    public TaskPage {
        tasks = List.copyOf(tasks);
    }
}
