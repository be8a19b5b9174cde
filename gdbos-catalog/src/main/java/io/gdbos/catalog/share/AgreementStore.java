package io.gdbos.catalog.share;

import java.util.List;
import java.util.Optional;

/** The port through which agreements are kept. Implementations are thread-safe. */
public interface AgreementStore {
    /**
     * A store that keeps everything in memory and loses it with the process.
     *
     * @return an empty store
     */
    static AgreementStore inMemory() {
        return new InMemoryAgreementStore();
    }

    /**
     * Finds an agreement.
     *
     * @param id its id
     * @return the agreement, empty when there is none
     */
    Optional<Agreement> find(String id);

    /**
     * All agreements.
     *
     * @return the agreements in the order of their ids
     */
    List<Agreement> all();

    /**
     * Keeps an agreement if nobody changed it in between: a new one has revision 1, a changed one the revision after
     * the one that is kept.
     *
     * @param agreement the agreement
     * @return true when it is kept; false when another change came first, then nothing is changed
     */
    boolean put(Agreement agreement);
}
