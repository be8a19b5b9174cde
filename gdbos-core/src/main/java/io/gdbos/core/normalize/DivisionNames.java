package io.gdbos.core.normalize;

import io.gdbos.core.agency.AdministrativeLevel;
import io.gdbos.core.agency.RegionTable;
import io.gdbos.core.agency.StatisticalDivision;
import io.gdbos.core.agency.StatisticalDivisions;
import io.gdbos.core.code.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;

/**
 * The divisions whose names an address may begin with, with their other and former names. Which divisions these are,
 * of which date, is the caller's choice. Immutable.
 */
public final class DivisionNames {
    /** The country has 2,800 counties; a table with most of them is one of the country. */
    private static final int NATIONWIDE = 2_000;

    private static final DivisionNames NONE = builder().build();
    private static final Namesakes[] NO_NAMES = {};

    private final CodePointTrie trie;
    private final Namesakes[][] byNode;
    private final int size;
    private final boolean isNationwide;

    private DivisionNames(CodePointTrie trie, Namesakes[][] byNode, int size, boolean isNationwide) {
        this.isNationwide = isNationwide;
        this.trie = trie;
        this.byNode = byNode;
        this.size = size;
    }

    /**
     * No names at all: divisions are then told by their suffixes alone.
     *
     * @return the empty table
     */
    public static DivisionNames none() {
        return NONE;
    }

    /**
     * All divisions of the country that the bundled tables know: provinces to counties with their former names and
     * townships. Read when first asked for, and shared.
     *
     * @return the table
     */
    public static DivisionNames nationwide() {
        return Nationwide.NAMES;
    }

    /**
     * The divisions of a region table by the names that they have on a day, those of other days as former ones, and
     * the townships and development zones of a statistical list.
     *
     * @param regions divisions of county level and above
     * @param townships the statistical list; what has a national code is taken from the region table
     * @param date the day
     * @return the table
     */
    public static DivisionNames of(RegionTable regions, StatisticalDivisions townships, LocalDate date) {
        Builder names = builder();
        regions.divisions()
                .filter(division -> division.isInForce(date))
                .forEach(division -> names.add(division.code(), division.name()));
        regions.divisions()
                .filter(division -> !division.isInForce(date))
                .forEach(division -> names.addFormer(standing(regions, division.code(), date), division.name()));
        townships.stream()
                .filter(division -> division.level() == AdministrativeLevel.TOWNSHIP || isZone(division))
                .forEach(division -> names.add(division.code(), division.name()));
        return names.build();
    }

    /** The one division that replaced another, or the other itself when none or several did. */
    private static RegionCode standing(RegionTable regions, RegionCode code, LocalDate date) {
        SortedSet<RegionCode> replaced = regions.inForceFor(code, date);
        return replaced.size() == 1 ? replaced.first() : code;
    }

    private static boolean isZone(StatisticalDivision division) {
        return division.isStatisticalOnly() && division.level() == AdministrativeLevel.COUNTY;
    }

    /**
     * Starts a table.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many writings there are.
     *
     * @return the number of writings, short ones included
     */
    public int size() {
        return size;
    }

    /** Whether all counties seem to be here, so that an unknown one is not likely to be one. */
    boolean isNationwide() {
        return isNationwide;
    }

    /** One character further in the names; begins and fails as {@link CodePointTrie} does. */
    int next(int node, int code) {
        return trie.next(node, code);
    }

    /** The divisions whose writing ends at a node. */
    Namesakes[] at(int node) {
        return byNode[node];
    }

    /** Collects divisions. Confined to one thread. */
    public static final class Builder {
        private final Map<Key, List<NamedDivision>> writings = new HashMap<>();
        private final Map<RegionCode, NamedDivision> current = new HashMap<>();
        private int counties;
        private final Set<String> seen = new HashSet<>();

        private record Key(String text, AddressLevel level, Namesakes.Writing writing) {}

        private Builder() {}

        /**
         * Adds a division. Its name without the suffix is understood too.
         *
         * @param code its code; the level is read from the form of the code
         * @param name its full name
         * @param others other and former names
         * @return this
         */
        public Builder add(RegionCode code, String name, String... others) {
            Objects.requireNonNull(code, "code");
            String full = TextStep.normalize(name, TextStep.TRADITIONAL);
            NamedDivision division = NamedDivision.of(code, full);
            current.put(code, division);
            counties += division.level() == AddressLevel.DISTRICT ? 1 : 0;
            put(full, division, Namesakes.Writing.FULL);
            for (String other : others) {
                put(TextStep.normalize(other, TextStep.TRADITIONAL), division, Namesakes.Writing.OTHER);
            }
            String stem = DivisionSuffixes.stem(full);
            if (stem != null) {
                put(stem, division, Namesakes.Writing.SHORT);
            }
            return this;
        }

        /**
         * Adds a name that is no longer in force.
         *
         * @param code the division that has, or last had, the name; its own name when the division was added before
         * @param name the full name that it had
         * @return this
         */
        public Builder addFormer(RegionCode code, String name) {
            String full = TextStep.normalize(name, TextStep.TRADITIONAL);
            NamedDivision division = current.computeIfAbsent(code, any -> NamedDivision.of(code, full));
            put(full, division, Namesakes.Writing.OTHER);
            String stem = DivisionSuffixes.stem(full);
            if (stem != null && division.level() != AddressLevel.TOWNSHIP) {
                put(stem, division, Namesakes.Writing.FORMER_SHORT);
            }
            return this;
        }

        private void put(String text, NamedDivision division, Namesakes.Writing writing) {
            if (!text.isEmpty() && seen.add(division.code() + " " + text)) {
                writings.computeIfAbsent(new Key(text, division.level(), writing), any -> new ArrayList<>(1))
                        .add(division);
            }
        }

        /**
         * Makes the table.
         *
         * @return the table
         */
        public DivisionNames build() {
            CodePointTrie trie = new CodePointTrie();
            Map<Integer, List<Namesakes>> groups = new HashMap<>();
            writings.forEach((key, divisions) -> groups.computeIfAbsent(
                            trie.add(key.text().codePoints().toArray()), any -> new ArrayList<>(1))
                    .add(Namesakes.of(key.level(), key.writing(), divisions)));
            Namesakes[][] byNode = new Namesakes[trie.size()][];
            Arrays.fill(byNode, NO_NAMES);
            Comparator<Namesakes> order = Comparator.comparing(Namesakes::level).thenComparing(Namesakes::writing);
            groups.forEach(
                    (node, list) -> byNode[node] = list.stream().sorted(order).toArray(Namesakes[]::new));
            return new DivisionNames(trie, byNode, seen.size(), counties > NATIONWIDE);
        }
    }

    /** Read once, when first asked for. */
    private static final class Nationwide {
        /** The last day that the bundled region table knows. */
        private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

        static final DivisionNames NAMES = of(RegionTable.mainlandChina(), StatisticalDivisions.of2023(), LAST);
    }
}
