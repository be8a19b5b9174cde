package io.gdbos.examples.enrolment;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one run of the enrolment season is asked for. Immutable.
 *
 * @param children how many children the sample city enrols, at least 1; not used when {@code agencies} is given
 * @param seed the seed from which the sample city and every drawn duration come
 * @param threads how many cases are worked on at a time, at least 1; it never changes the result
 * @param agencies a directory with one's own agency tables as CSV files, or null for the sample city
 * @param db the directory of the embedded database; a run on the same directory resumes
 * @param out the directory that the reports, notices and status pages are written to
 * @param keys the files with the keys for encryption and signatures
 */
public record SeasonOptions(
        int children, long seed, int threads, @Nullable Path agencies, Path db, Path out, SeasonKeyFiles keys) {
    public SeasonOptions {
        if (children < 1) {
            throw new IllegalArgumentException("Number of children is " + children + "; at least 1 is required.");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("Number of threads is " + threads + "; at least 1 is required.");
        }
        Objects.requireNonNull(db, "db");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(keys, "keys");
    }

    /**
     * A run that encrypts and signs nothing.
     *
     * @param children how many children the sample city enrols
     * @param seed the seed
     * @param threads how many cases are worked on at a time
     * @param agencies a directory with one's own agency tables, or null for the sample city
     * @param db the directory of the embedded database
     * @param out the directory that the reports are written to
     */
    public SeasonOptions(int children, long seed, int threads, @Nullable Path agencies, Path db, Path out) {
        this(children, seed, threads, agencies, db, out, SeasonKeyFiles.NONE);
    }
}
