package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.truth.VariationKind;

/** Writes a place in each of the ways people do. Immutable. */
final class AddressWriter {
    private AddressWriter() {}

    /** The address in one variation; the full address where the variation cannot be applied. */
    static String write(Place place, VariationKind kind) {
        String full = place.full();
        return switch (kind) {
            case ADDRESS_TRADITIONAL -> Spelling.traditional(full);
            case ADDRESS_FULL_WIDTH -> Spelling.fullWidth(full);
            case ADDRESS_NO_PREFIX -> withoutPrefix(place);
            default -> place instanceof Place.Dwelling dwelling ? dwelling(dwelling, kind) : full;
        };
    }

    private static String withoutPrefix(Place place) {
        String full = place.full();
        if (place instanceof Place.Dwelling) {
            return full.substring(Place.Dwelling.PREFIX.length());
        }
        // Provinces end in 省 in the sample, cities in 市.
        return full.substring(full.indexOf('市') + 1);
    }

    private static String dwelling(Place.Dwelling home, VariationKind kind) {
        Estate estate = home.estate();
        String street = Place.Dwelling.PREFIX + estate.district().name() + estate.street();
        String room = home.building() + "号楼" + home.unit() + "单元" + home.room() + "室";
        return switch (kind) {
            case ADDRESS_UNIT_FORM ->
                street + estate.road() + estate.number() + "号" + estate.name() + home.building() + "-" + home.unit()
                        + "-" + home.room();
            case ADDRESS_NO_ESTATE -> street + estate.road() + estate.number() + "号" + room;
            case ADDRESS_HASH_SIGN ->
                street + estate.road() + estate.number() + "#" + estate.name() + home.building() + "#楼" + home.unit()
                        + "单元" + home.room();
            case ADDRESS_CHINESE_NUMERALS ->
                street + estate.road() + ChineseNumerals.number(estate.number()) + "号"
                        + estate.name() + ChineseNumerals.number(home.building()) + "号楼"
                        + ChineseNumerals.number(home.unit()) + "单元" + ChineseNumerals.digits(home.room()) + "室";
            default -> home.full();
        };
    }
}
