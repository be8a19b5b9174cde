package io.gdbos.workflow.task;

import io.gdbos.core.agency.Actor;
import java.util.List;
import java.util.Optional;

/** What people do with tasks. Every command is checked by the {@link TaskPolicy}. Implementations are thread-safe. */
public interface TaskService {
    /**
     * The tasks that wait for an actor: those of the actor's role, agency and region that are open, or taken by the
     * actor.
     *
     * @param actor who looks
     * @param query which of them
     * @return a page, oldest first
     */
    TaskPage inbox(Actor actor, TaskQuery query);

    /**
     * Looks a task up.
     *
     * @param taskId the id
     * @return the task, empty when there is none
     */
    Optional<Task> find(String taskId);

    /**
     * Takes a task, so that nobody else does it. Taking it twice does nothing more.
     *
     * @param taskId the id
     * @param actor who takes it
     * @return what came of it
     */
    TaskOutcome claim(String taskId, Actor actor);

    /**
     * Completes a task; the case goes on to where it waits next, and all of it is on disk when this returns.
     *
     * @param command what was done
     * @return what came of it
     */
    default TaskOutcome complete(CompleteTask command) {
        return completeAll(List.of(command)).get(0);
    }

    /**
     * Completes many tasks; the cases go on together, with few writes.
     *
     * @param commands what was done
     * @return what came of each, in the same order
     */
    List<TaskOutcome> completeAll(List<CompleteTask> commands);
}
