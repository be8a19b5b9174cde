package io.gdbos.catalog;

import io.gdbos.core.Findings;
import io.gdbos.core.agency.Actor;

/** Decides what an actor may do in the catalogue. Implementations are thread-safe. */
@FunctionalInterface
public interface CatalogAuthority {
    /** The role of those who write the catalogue of a department. */
    String CATALOGUER = "cataloguer";
    /** The role of a department's data officer, who gives the first approval. */
    String DATA_OFFICER = "data-officer";
    /** The role of the data bureau's reviewer, who gives the second approval. */
    String BUREAU_REVIEWER = "bureau-reviewer";

    /**
     * Decides by role: the providing department writes and submits, its data officer gives the first approval, a
     * reviewer of the data bureau the second, and nobody approves what they submitted or approved before.
     *
     * @param dataBureau the agency id of the data bureau
     * @return the authority
     */
    static CatalogAuthority of(String dataBureau) {
        return new RoleAuthority(dataBureau);
    }

    /**
     * Decides whether an actor may take a step.
     *
     * @param actor who wants to take it
     * @param step the step
     * @param entry the entry it would be taken on
     * @return why not; empty when the actor may
     */
    Findings mayTake(Actor actor, LifeCycleStep step, CatalogEntry entry);
}
