package io.gdbos.core.normalize;

import io.gdbos.core.BilingualText;

/** The levels of an address, widest first. Immutable. */
public enum AddressLevel {
    /** Province, autonomous region, or city under the central government (省). */
    PROVINCE("province", "省份"),
    /** Prefecture or city (市). */
    CITY("city", "城市"),
    /** District, county, county-level city, or functional zone (区、县). */
    DISTRICT("district", "区县"),
    /** Street office, town or township (街道、乡镇). */
    TOWNSHIP("township", "街道乡镇"),
    /** Community or village committee (社区、居委会、村委会). */
    COMMUNITY("community", "社区"),
    /** Road (路、街、巷). */
    ROAD("road", "道路"),
    /** Number on the road (号). */
    ROAD_NUMBER("road number", "门牌号"),
    /** Estate, village or other named place (小区). */
    ESTATE("estate", "小区"),
    /** Building (幢、号楼). */
    BUILDING("building", "楼栋"),
    /** Entrance of a building (单元). */
    UNIT("unit", "单元"),
    /** Floor, when it is written apart from the room (层). */
    FLOOR("floor", "楼层"),
    /** Room (室). */
    ROOM("room", "房号"),
    /** What could not be read. */
    REST("rest", "其他部分");

    private final String english;
    private final String chinese;

    AddressLevel(String english, String chinese) {
        this.english = english;
        this.chinese = chinese;
    }

    /**
     * The level in words.
     *
     * @return its name
     */
    public BilingualText title() {
        return BilingualText.of(english, chinese);
    }

    /**
     * Whether it names a division, so that leaving it out says nothing.
     *
     * @return true for province to community
     */
    public boolean isDivision() {
        return compareTo(COMMUNITY) <= 0;
    }

    /**
     * Whether it lies inside an estate or behind a road number.
     *
     * @return true for building, unit, floor and room
     */
    public boolean isInside() {
        return compareTo(BUILDING) >= 0 && this != REST;
    }
}
