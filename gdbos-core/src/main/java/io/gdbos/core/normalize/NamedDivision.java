package io.gdbos.core.normalize;

import io.gdbos.core.code.RegionCode;

/** A division as an address may name it. Immutable. */
record NamedDivision(RegionCode code, String name, AddressLevel level, long key, long lastKey) {
    private static final int LONGEST_CODE = 12;
    private static final int RADIX = 36;
    private static final long PREFECTURE = 2_821_109_907_456L;
    private static final long PROVINCE = PREFECTURE * RADIX * RADIX;

    static NamedDivision of(RegionCode code, String name) {
        long key = key(code.value(), '0');
        return new NamedDivision(code, name, level(code, name), key, key(code.prefix(), 'Z'));
    }

    /** Whether another division lies in this one, by the codes. */
    boolean contains(NamedDivision other) {
        return key <= other.key && other.key <= lastKey;
    }

    /** Whether another division lies in the same prefecture. */
    boolean isInPrefectureOf(NamedDivision other) {
        return key / PREFECTURE == other.key / PREFECTURE;
    }

    /** Whether another division lies in the same province. */
    boolean isInProvinceOf(NamedDivision other) {
        return key / PROVINCE == other.key / PROVINCE;
    }

    /** The least key in the prefecture. */
    long prefectureKey() {
        return key - key % PREFECTURE;
    }

    /** The least key in the province. */
    long provinceKey() {
        return key - key % PROVINCE;
    }

    /** A code, or the beginning of codes, as a number in the same order. */
    private static long key(String code, char filler) {
        long key = 0;
        for (int i = 0; i < LONGEST_CODE; i++) {
            key = key * RADIX + Character.digit(i < code.length() ? code.charAt(i) : filler, RADIX);
        }
        return key;
    }

    private static AddressLevel level(RegionCode code, String name) {
        int length = code.value().length();
        if (length == 12 && !code.value().endsWith("000")) {
            return AddressLevel.COMMUNITY;
        } else if (length > 6) {
            return DivisionSuffixes.isZone(name) ? AddressLevel.DEVELOPMENT_ZONE : AddressLevel.TOWNSHIP;
        }
        return switch (code.prefix().length()) {
            case 2 -> AddressLevel.PROVINCE;
            case 4 -> AddressLevel.CITY;
            default ->
                !code.isLocal() && DivisionSuffixes.isZone(name)
                        ? AddressLevel.DEVELOPMENT_ZONE
                        : AddressLevel.DISTRICT;
        };
    }
}
