package io.gdbos.core.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the next records of a resource. Immutable.
 *
 * @param resource the code of the resource
 * @param items the items to return; nothing else is read
 * @param size how many records at most, from 1 to {@value #LARGEST}
 * @param token where to go on, as the page before told; null for the first page
 * @param changedSince only records changed at this moment or later; null for all
 * @param timeout how long the system may take
 * @param attempt 1 for the first try, 2 for the second, and so on
 */
public record PageRequest(
        String resource,
        List<String> items,
        int size,
        @Nullable String token,
        @Nullable Instant changedSince,
        Duration timeout,
        int attempt) {
    /** The largest page. */
    public static final int LARGEST = 10_000;

    /** Copies the items and checks size and attempt. */
    public PageRequest {
        Objects.requireNonNull(resource, "resource");
        items = List.copyOf(items);
        Objects.requireNonNull(timeout, "timeout");
        if (size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("A page has 1 to " + LARGEST + " records; came " + size + ".");
        }
        requireAttempt(attempt);
    }

    /**
     * The first page of a resource.
     *
     * @param resource the code of the resource
     * @param items the items to return
     * @param size how many records at most
     * @param timeout how long the system may take
     * @return the request
     */
    public static PageRequest first(String resource, List<String> items, int size, Duration timeout) {
        return new PageRequest(resource, items, size, null, null, timeout, 1);
    }

    /**
     * The request for the page after.
     *
     * @param next the token that the page before told
     * @return the request, as a first try
     */
    public PageRequest after(String next) {
        return new PageRequest(resource, items, size, Objects.requireNonNull(next), changedSince, timeout, 1);
    }

    /**
     * The same request, for what changed since a moment.
     *
     * @param since the moment
     * @return the request
     */
    public PageRequest changedSince(Instant since) {
        return new PageRequest(resource, items, size, token, Objects.requireNonNull(since), timeout, attempt);
    }

    /** The same request with another time limit and number of the try. */
    PageRequest bounded(Duration limit, int nthAttempt) {
        return new PageRequest(resource, items, size, token, changedSince, limit, nthAttempt);
    }

    /** Names no token: it may tell where in a personal order it stands. */
    @Override
    public String toString() {
        return "PageRequest[" + resource + ", " + items + ", " + size + (token == null ? "" : ", continued")
                + (changedSince == null ? "" : ", since " + changedSince) + ", " + timeout + ", attempt " + attempt
                + "]";
    }

    static void requireAttempt(int attempt) {
        if (attempt < 1) {
            throw new IllegalArgumentException("Attempts count from 1; came " + attempt + ".");
        }
    }
}
