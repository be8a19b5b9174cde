package io.gdbos.core.testkit.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A seeded stream of its own for one thing of the city, so that what is drawn for it does not depend on what is drawn
 * for others. Confined to one thread.
 */
public final class Draw {
    private final SplittableRandom random;

    private Draw(SplittableRandom random) {
        this.random = random;
    }

    static Draw of(long seed, String kind, long at) {
        return new Draw(new SplittableRandom(hash(seed, kind, at)));
    }

    static Draw of(long seed, String kind, String key) {
        return new Draw(new SplittableRandom(hash(seed, kind, key)));
    }

    static long hash(long seed, String kind, long at) {
        return mix(mix(seed + 0x9E3779B97F4A7C15L * kind.hashCode()) ^ at);
    }

    /**
     * A share from 0 to 1 that depends on nothing but its arguments.
     *
     * @param seed the seed
     * @param kind what is drawn
     * @param key for whom
     * @return the share
     */
    public static double share(long seed, String kind, String key) {
        return (hash(seed, kind, key) >>> 11) * 0x1.0p-53;
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    double share() {
        return random.nextDouble();
    }

    /** From 0, below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A day within both, or the first when they are not in order. */
    LocalDate day(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last);
        return days <= 0 ? first : first.plusDays(random.nextLong(days + 1));
    }

    String digits(int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        return text.toString();
    }

    private static long hash(long seed, String kind, String key) {
        long hash = hash(seed, kind, key.length());
        for (int i = 0; i < key.length(); i++) {
            hash = mix(hash + key.charAt(i));
        }
        return hash;
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
