package io.gdbos.core.audit;

import java.util.ArrayList;
import java.util.List;

/** An audit log that lasts as long as the process: for tests and trials, not for duty. Thread-safe. */
public final class InMemoryAuditLog implements AuditLog {
    private final List<AuditEntry> entries = new ArrayList<>();
    private final AuditChain chain;

    /**
     * Makes an empty log.
     *
     * @param writer the id of the writer
     */
    public InMemoryAuditLog(String writer) {
        chain = AuditChain.from(ChainHead.empty(writer));
    }

    @Override
    public synchronized void append(List<AuditEntry> more) {
        for (AuditEntry entry : List.copyOf(more)) {
            chain.append(entry);
            entries.add(entry);
        }
    }

    /**
     * What was appended.
     *
     * @return the entries in their order
     */
    public synchronized List<AuditEntry> entries() {
        return List.copyOf(entries);
    }

    /**
     * How far the chain has come.
     *
     * @return its head
     */
    public synchronized ChainHead head() {
        return chain.head();
    }
}
