package io.gdbos.core.normalize;

import io.gdbos.core.BilingualText;

/** What the parts of an address say, widest first, and after them what is no place. Immutable. */
public enum AddressLevel {
    /** The country. */
    COUNTRY("country", "国家"),
    /** Province, autonomous region, or city under the central government (省). */
    PROVINCE("province", "省份"),
    /** Prefecture or city (市). */
    CITY("city", "城市"),
    /** District, county, county-level city, or functional zone that a table names (区、县). */
    DISTRICT("district", "区县"),
    /** Development zone that no table names (开发区). */
    DEVELOPMENT_ZONE("development zone", "开发区"),
    /** Street office, town or township (街道、乡镇). */
    TOWNSHIP("township", "街道乡镇"),
    /** Community or village (社区、居委会、村). */
    COMMUNITY("community", "社区"),
    /** Group of a village (组、队). */
    VILLAGE_GROUP("village group", "村民小组"),
    /** Road (路、街、巷). */
    ROAD("road", "道路"),
    /** Number on the road (号、弄). */
    ROAD_NUMBER("road number", "门牌号"),
    /** Section of the road, or a road off the road (东段、支路). */
    SUB_ROAD("sub-road", "支路"),
    /** Number on the sub-road. */
    SUB_ROAD_NUMBER("sub-road number", "支路门牌号"),
    /** Where two roads meet (交叉口). */
    INTERSECTION("intersection", "路口"),
    /** Estate, company or other named place (小区、大厦). */
    ESTATE("estate", "小区"),
    /** Named part of an estate (东区、北门). */
    SUB_ESTATE("part of the estate", "小区分区"),
    /** Building (幢、号楼). */
    BUILDING("building", "楼栋"),
    /** Entrance of a building (单元). */
    UNIT("unit", "单元"),
    /** Floor, when it is written apart from the room (层). */
    FLOOR("floor", "楼层"),
    /** Room (室). */
    ROOM("room", "房号"),
    /** Who or what is inside the building, such as a firm or a shop. */
    OCCUPANT("occupant", "单位"),
    /** Words that place it beside something (对面、门口). */
    DIRECTION("direction", "方位"),
    /** How far from something (向东30米). */
    DISTANCE("distance", "距离"),
    /** What was said already, or says nothing about the place (电联). */
    REDUNDANT("redundant", "冗余"),
    /** Blanks and punctuation between the parts. */
    SEPARATOR("separator", "分隔符"),
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
     * @return true for country to community
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
        return compareTo(BUILDING) >= 0 && compareTo(ROOM) <= 0;
    }

    /**
     * Whether it helps to find the place at all.
     *
     * @return false for redundant parts, separators and what could not be read
     */
    public boolean isPlace() {
        return compareTo(REDUNDANT) < 0;
    }
}
