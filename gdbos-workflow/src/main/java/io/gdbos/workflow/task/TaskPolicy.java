package io.gdbos.workflow.task;

import io.gdbos.core.agency.Actor;

/** The port that decides who may do what with a task. Implementations are thread-safe. */
@FunctionalInterface
public interface TaskPolicy {
    /**
     * Whether an actor may do it.
     *
     * @param actor who wants to
     * @param action what
     * @param task with which task
     * @return true when the actor may
     */
    boolean allows(Actor actor, TaskAction action, Task task);

    /**
     * Allows exactly the task's role of the task's agency, in the task's region.
     *
     * @return the policy
     */
    static TaskPolicy strict() {
        return (actor, action, task) -> actor.role().equals(task.role())
                && actor.agency().equals(task.agency())
                && actor.region().equals(task.region());
    }
}
