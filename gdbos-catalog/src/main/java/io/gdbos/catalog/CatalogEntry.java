package io.gdbos.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A resource in the catalogue, with its state and everything that happened to it. Immutable.
 *
 * @param resource the resource
 * @param state where it stands
 * @param history the steps taken, oldest first
 * @param revision counts the changes, from 1; a store refuses a change that was made from an older revision
 */
public record CatalogEntry(DataResource resource, ResourceState state, List<LifeCycleEvent> history, int revision) {
    /** Copies the history. */
    public CatalogEntry {
        Objects.requireNonNull(resource, "resource");
        Objects.requireNonNull(state, "state");
        history = List.copyOf(history);
    }

    /**
     * The code of the resource.
     *
     * @return the code
     */
    public String code() {
        return resource.code();
    }

    /**
     * Whether it is published now.
     *
     * @return true in state {@link ResourceState#PUBLISHED}
     */
    public boolean isPublished() {
        return state == ResourceState.PUBLISHED;
    }

    /**
     * The latest event of a step.
     *
     * @param step the step
     * @return the event, empty when the step was never taken
     */
    public Optional<LifeCycleEvent> latest(LifeCycleStep step) {
        for (int i = history.size() - 1; i >= 0; i--) {
            if (history.get(i).step() == step) {
                return Optional.of(history.get(i));
            }
        }
        return Optional.empty();
    }
}
