package io.gdbos.core.normalize;

import java.util.Collection;
import java.util.Comparator;

/** The divisions of one level that share a writing, by code. Immutable. */
final class Namesakes {
    /** How a name is written. */
    enum Writing {
        FULL,
        OTHER,
        SHORT,
        FORMER_SHORT
    }

    private final AddressLevel level;
    private final Writing writing;
    private final NamedDivision[] divisions;
    private final DivisionPlace all;

    private Namesakes(AddressLevel level, Writing writing, NamedDivision[] divisions) {
        this.level = level;
        this.writing = writing;
        this.divisions = divisions;
        this.all = new DivisionPlace(this, 0, divisions.length, divisions.length > 1);
    }

    static Namesakes of(AddressLevel level, Writing writing, Collection<NamedDivision> divisions) {
        return new Namesakes(
                level,
                writing,
                divisions.stream()
                        .sorted(Comparator.comparingLong(NamedDivision::key))
                        .toArray(NamedDivision[]::new));
    }

    AddressLevel level() {
        return level;
    }

    Writing writing() {
        return writing;
    }

    /** Whether the suffix is left out. */
    boolean isShort() {
        return writing.compareTo(Writing.SHORT) >= 0;
    }

    NamedDivision get(int index) {
        return divisions[index];
    }

    /** Any of them. */
    DivisionPlace all() {
        return all;
    }

    /** The first whose key is not below another. */
    int firstFrom(long key) {
        int low = 0;
        int high = divisions.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (divisions[middle].key() < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether one of them lies in the prefecture of a division. */
    boolean isInPrefectureOf(NamedDivision other) {
        int first = firstFrom(other.prefectureKey());
        return first < divisions.length && divisions[first].isInPrefectureOf(other);
    }

    /** Whether one of them lies in the province of a division. */
    boolean isInProvinceOf(NamedDivision other) {
        int first = firstFrom(other.provinceKey());
        return first < divisions.length && divisions[first].isInProvinceOf(other);
    }

    int count() {
        return divisions.length;
    }
}
