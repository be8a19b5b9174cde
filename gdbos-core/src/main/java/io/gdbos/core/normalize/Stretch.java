package io.gdbos.core.normalize;

import org.jspecify.annotations.Nullable;

/** A stretch of a reading; its level is settled by what stands beside it. Confined to one thread. */
final class Stretch {
    private final int from;
    private final @Nullable DivisionPlace place;
    private int to;
    private Piece piece;
    private AddressLevel level = AddressLevel.REST;

    Stretch(Piece piece, int from, int to, @Nullable DivisionPlace place) {
        this.piece = piece;
        this.from = from;
        this.to = to;
        this.place = place;
    }

    Piece piece() {
        return piece;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int length() {
        return to - from;
    }

    /** Where the divisions up to here have come to. */
    @Nullable
    DivisionPlace place() {
        return place;
    }

    AddressLevel level() {
        return level;
    }

    void settle(AddressLevel found) {
        level = found;
    }

    /** Takes in what follows. */
    void extend(int end) {
        to = end;
    }

    /** Takes in what follows, up to another stretch whose piece decides. */
    void join(Stretch last) {
        to = last.to;
        piece = last.piece;
    }
}
