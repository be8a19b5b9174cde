package io.gdbos.core.quality;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Threads and memory of a run; the result does not depend on them. What must be remembered of keys, for rules on
 * duplicates and on comparisons between resources, takes 32 bytes for each record and rule; what does not fit goes into a
 * file in the directory. That file holds digests without a key, from which numbers of few digits can be guessed: the
 * directory must be as safe as the data. Immutable.
 *
 * @param executor runs the checks
 * @param parallelism how many chunks of rows are at work at a time, 1 or more
 * @param memory how many bytes may be held for what must be remembered
 * @param directory where the rest goes, or null to refuse what does not fit
 */
public record RunOptions(
        Executor executor,
        int parallelism,
        long memory,
        @Nullable Path directory) {
    private static final long DEFAULT_MEMORY = 256L << 20;

    /** Checks the ranges. */
    public RunOptions {
        Objects.requireNonNull(executor, "executor");
        if (parallelism < 1 || memory < 1) {
            throw new IllegalArgumentException("A run needs a parallelism and a memory of 1 or more; came "
                    + parallelism + " and " + memory + ".");
        }
    }

    /**
     * No other thread, 256 MiB, no directory.
     *
     * @return the options
     */
    public static RunOptions inCallersThread() {
        return new RunOptions(Runnable::run, 1, DEFAULT_MEMORY, null);
    }

    /**
     * Some threads, 256 MiB, no directory.
     *
     * @param executor runs the checks
     * @param parallelism how many chunks are at work at a time
     * @return the options
     */
    public static RunOptions parallel(Executor executor, int parallelism) {
        return new RunOptions(executor, parallelism, DEFAULT_MEMORY, null);
    }

    /**
     * These options with another memory and a directory for the rest.
     *
     * @param bytes how many bytes may be held
     * @param overflow the directory
     * @return new options
     */
    public RunOptions withMemory(long bytes, Path overflow) {
        return new RunOptions(executor, parallelism, bytes, overflow);
    }
}
