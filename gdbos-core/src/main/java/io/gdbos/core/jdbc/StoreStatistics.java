package io.gdbos.core.jdbc;

/**
 * What a store did since it was opened. Immutable.
 *
 * @param units units of work that were committed
 * @param failedUnits units of work that failed
 * @param statements statements that were sent for them; a batch counts as one
 * @param rows parameter rows of these statements
 * @param commits commits, one for a group of units
 * @param syncs waits for the disk, one for a commit
 * @param reads reads
 */
public record StoreStatistics(
        long units, long failedUnits, long statements, long rows, long commits, long syncs, long reads) {
    /**
     * What was done since an earlier look.
     *
     * @param earlier the earlier look
     * @return the difference
     */
    public StoreStatistics since(StoreStatistics earlier) {
        return new StoreStatistics(
                units - earlier.units,
                failedUnits - earlier.failedUnits,
                statements - earlier.statements,
                rows - earlier.rows,
                commits - earlier.commits,
                syncs - earlier.syncs,
                reads - earlier.reads);
    }
}
