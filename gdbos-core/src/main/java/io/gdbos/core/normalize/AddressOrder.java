package io.gdbos.core.normalize;

import java.util.Arrays;

/** What it costs that one piece follows another. Read once, immutable. */
final class AddressOrder {
    private static final int UNUSUAL = 20;
    private static final int[] COSTS = new int[Piece.COUNT * Piece.COUNT];

    static {
        Arrays.fill(COSTS, UNUSUAL);
        for (String line : Tables.lines("address-order.txt")) {
            String[] cells = line.split("\\|", -1);
            Piece to = Piece.valueOf(cells[0]);
            int cost = Integer.parseInt(cells[1]);
            for (String from : cells[2].split(" ")) {
                if (from.equals("*")) {
                    Arrays.fill(COSTS, to.index() * Piece.COUNT, (to.index() + 1) * Piece.COUNT, cost);
                } else {
                    COSTS[to.index() * Piece.COUNT + Piece.valueOf(from).index()] = cost;
                }
            }
        }
    }

    private AddressOrder() {}

    static int cost(int from, int to) {
        return COSTS[to * Piece.COUNT + from];
    }
}
