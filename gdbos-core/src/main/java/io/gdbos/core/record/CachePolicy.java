package io.gdbos.core.record;

import java.time.Duration;

/**
 * How much and how long a {@link CachingConnector} keeps. What agencies hold about persons is kept for seconds only:
 * long enough for the steps of one case, too short to outlive a correction or the end of a grant by more than that.
 *
 * @param characters how many characters of keys and values are kept at most, counted with an allowance for each record
 * @param timeToLive how long an answer is kept after it was given
 */
public record CachePolicy(long characters, Duration timeToLive) {
    /** 30 seconds, and about 16 million characters. */
    public static final CachePolicy PERSONAL = new CachePolicy(16_000_000, Duration.ofSeconds(30));

    /** Checks the ranges. */
    public CachePolicy {
        if (characters < 1 || timeToLive.isNegative() || timeToLive.isZero()) {
            throw new IllegalArgumentException(
                    "A cache keeps some characters for some time; came " + characters + " and " + timeToLive + ".");
        }
    }
}
