package io.gdbos.core.testkit.internal;

import java.util.List;

/**
 * Where a family that moved into the city is registered. Immutable.
 *
 * @param place the names of the divisions
 * @param isNear whether it is a county of the same city
 * @param codes the codes of the division by year
 */
record Origin(String place, boolean isNear, List<CodeSpan> codes) {
    String today() {
        return codes.get(0).code();
    }

    static List<Origin> readAll() {
        return SampleData.rows("origins.csv").stream()
                .map(row -> new Origin(row[0], row[1].equals("near"), CodeSpan.parse(row[2])))
                .toList();
    }
}
