package io.gdbos.core.agency;

import io.gdbos.core.code.RegionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The places that a division and all below it take in the order of codes. One division is one range, so whether it
 * holds another is one comparison of ranges; a functional zone that governs streets of districts, or a division that
 * was split, has several.
 *
 * <p>A place is a number that can be stored beside a record, with {@link #placeOf}; {@link #ranges()} are then the
 * bounds of a query for a subtree. Immutable.
 */
public final class RegionSpan {
    private static final int PLACE_DIGITS = 12;
    /** Where a local code has a letter; that place counts to 36, all others to 10. */
    private static final int LETTER_AT = 4;

    private static final long[] SIZES = sizes();

    /** First and last place of each range, ascending and apart. */
    private final long[] bounds;

    private RegionSpan(long... bounds) {
        this.bounds = bounds;
    }

    static RegionSpan of(RegionCode code) {
        long first = placeOf(code);
        return new RegionSpan(first, first + SIZES[code.prefix().length()] - 1);
    }

    static RegionSpan union(Collection<RegionSpan> spans) {
        if (spans.size() == 1) {
            return spans.iterator().next();
        }
        List<Range> sorted = spans.stream()
                .flatMap(span -> span.ranges().stream())
                .sorted(Comparator.comparingLong(Range::first))
                .toList();
        List<Range> merged = new ArrayList<>();
        for (Range range : sorted) {
            Range last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && range.first <= last.last + 1) {
                merged.set(merged.size() - 1, new Range(last.first, Math.max(last.last, range.last)));
            } else {
                merged.add(range);
            }
        }
        return new RegionSpan(merged.stream()
                .flatMapToLong(range -> Arrays.stream(new long[] {range.first, range.last}))
                .toArray());
    }

    /**
     * The place of a code in the order of all codes.
     *
     * @param code the code
     * @return a number of at most 13 digits; the order of numbers is the order of codes
     */
    public static long placeOf(RegionCode code) {
        String value = code.value();
        long place = 0;
        for (int i = 0; i < PLACE_DIGITS; i++) {
            char c = i < value.length() ? value.charAt(i) : '0';
            place = place * (i == LETTER_AT ? 36 : 10) + (c >= 'A' ? c - 'A' + 10 : c - '0');
        }
        return place;
    }

    /**
     * Whether another span lies in this one, or is this one.
     *
     * @param other the other span
     * @return true when all its places are among those of this span
     */
    public boolean contains(RegionSpan other) {
        if (bounds.length == 2 && other.bounds.length == 2) {
            return bounds[0] <= other.bounds[0] && other.bounds[1] <= bounds[1];
        }
        return IntStream.iterate(0, i -> i < other.bounds.length, i -> i + 2)
                .allMatch(i -> covers(other.bounds[i], other.bounds[i + 1]));
    }

    /**
     * The ranges, in order and apart from one another.
     *
     * @return one range or more
     */
    public List<Range> ranges() {
        return IntStream.range(0, bounds.length / 2)
                .mapToObj(i -> new Range(bounds[2 * i], bounds[2 * i + 1]))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegionSpan span && Arrays.equals(bounds, span.bounds);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bounds);
    }

    @Override
    public String toString() {
        return ranges().toString();
    }

    private boolean covers(long first, long last) {
        for (int i = 0; i < bounds.length; i += 2) {
            if (bounds[i] <= first && last <= bounds[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** How many places a code takes whose prefix has a length. */
    private static long[] sizes() {
        long[] sizes = new long[PLACE_DIGITS + 1];
        sizes[PLACE_DIGITS] = 1;
        for (int length = PLACE_DIGITS - 1; length >= 0; length--) {
            sizes[length] = sizes[length + 1] * (length == LETTER_AT ? 36 : 10);
        }
        return sizes;
    }

    /**
     * Places that follow one another.
     *
     * @param first the first place
     * @param last the last place
     */
    public record Range(long first, long last) {}
}
