package io.gdbos.core.audit;

import java.util.List;

/** The port of the append-only audit log. Implementations are thread-safe. */
public interface AuditLog {
    /**
     * Appends entries in order and returns only when they are on disk.
     *
     * @param entries what happened; an empty list does nothing
     * @throws io.gdbos.core.GdbosException when they could not be kept; then nothing of them was
     */
    void append(List<AuditEntry> entries);
}
