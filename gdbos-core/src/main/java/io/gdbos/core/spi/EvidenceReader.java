package io.gdbos.core.spi;

import java.util.List;

/**
 * Reads what agencies hold: decides on exactly the fields asked for, keeps the decision in the audit log, and only
 * then fetches. Implementations are thread-safe.
 */
public interface EvidenceReader {
    /**
     * Reads once.
     *
     * @param read the read
     * @return what came of it
     */
    default EvidenceAnswer read(EvidenceRead read) {
        return readAll(List.of(read)).get(0);
    }

    /**
     * Reads many at once: one decision and one audit entry each, one commit of the audit log for all, and as few
     * requests to the agencies as their batches allow.
     *
     * @param reads the reads
     * @return the answers in the order of the reads
     */
    List<EvidenceAnswer> readAll(List<EvidenceRead> reads);
}
