package io.gdbos.core.normalize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cheapest reading up to every place and last piece, and how it was come to. */
final class Readings {
    private static final int NONE = -1;
    private static final int BEAM = 24;
    private static final int UNREACHED = Integer.MAX_VALUE / 2;

    private final int[] heads;
    /** By place and piece, the reading and one more; 0 is none. */
    private final int[] slots;

    private final int[] leasts;
    private int[] nexts;
    private int[] ends;
    private int[] costs;
    private int[] origins;
    private byte[] pieces;
    private @Nullable DivisionPlace[] places;
    private int size;

    Readings(int length) {
        heads = new int[length + 1];
        slots = new int[(length + 1) * Piece.COUNT];
        leasts = new int[length + 1];
        Arrays.fill(heads, NONE);
        Arrays.fill(leasts, UNREACHED);
        int room = 8 * length + 16;
        nexts = new int[room];
        ends = new int[room];
        costs = new int[room];
        origins = new int[room];
        pieces = new byte[room];
        places = new DivisionPlace[room];
        offer(0, Piece.START.index(), NONE, 0, null);
    }

    /** Keeps a reading when it is the cheapest that ends at its place with its piece. */
    void offer(int end, int piece, int origin, int cost, @Nullable DivisionPlace place) {
        if (cost > leasts[end] + BEAM) {
            return;
        }
        int slot = end * Piece.COUNT + piece;
        int at = slots[slot] - 1;
        if (at == NONE) {
            at = size == nexts.length ? grown() : size;
            slots[slot] = ++size;
            pieces[at] = (byte) piece;
            ends[at] = end;
            nexts[at] = heads[end];
            heads[end] = at;
        } else if (cost >= costs[at]) {
            return;
        }
        costs[at] = cost;
        origins[at] = origin;
        places[at] = place;
        leasts[end] = Math.min(leasts[end], cost);
    }

    private int grown() {
        int room = 2 * size;
        nexts = Arrays.copyOf(nexts, room);
        ends = Arrays.copyOf(ends, room);
        costs = Arrays.copyOf(costs, room);
        origins = Arrays.copyOf(origins, room);
        pieces = Arrays.copyOf(pieces, room);
        places = Arrays.copyOf(places, room);
        return size;
    }

    /** Fills in the readings up to a place that cost little more than the cheapest way to or past it. */
    int live(int at, int reach, int[] found) {
        int least = UNREACHED;
        for (int i = at; i < Math.min(leasts.length, at + reach); i++) {
            least = Math.min(least, leasts[i]);
        }
        int limit = least + BEAM;
        int count = 0;
        for (int i = leasts[at] <= limit ? heads[at] : NONE; i != NONE; i = nexts[i]) {
            if (costs[i] <= limit) {
                found[count++] = i;
            }
        }
        return count;
    }

    int cost(int reading) {
        return costs[reading];
    }

    int piece(int reading) {
        return pieces[reading];
    }

    /** Where the divisions of a reading have come to. */
    @Nullable
    DivisionPlace place(int reading) {
        return places[reading];
    }

    /** The stretches of the cheapest reading of the whole. */
    List<Stretch> cheapest() {
        int best = heads[heads.length - 1];
        for (int i = best; i != NONE; i = nexts[i]) {
            best = costs[i] < costs[best] ? i : best;
        }
        List<Stretch> stretches = new ArrayList<>();
        for (int i = best; origins[i] != NONE; i = origins[i]) {
            stretches.add(new Stretch(Piece.ALL[pieces[i]], ends[origins[i]], ends[i], places[i]));
        }
        Collections.reverse(stretches);
        return stretches;
    }
}
