package io.gdbos.core.normalize;

/** The levels of an address, widest first. Immutable. */
public enum AddressLevel {
    /** Province, autonomous region, or city under the central government (省). */
    PROVINCE,
    /** Prefecture or city (市). */
    CITY,
    /** District, county, county-level city, or functional zone (区、县). */
    DISTRICT,
    /** Street office, town or township (街道、乡镇). */
    TOWNSHIP,
    /** Community or village committee (社区、居委会、村委会). */
    COMMUNITY,
    /** Road (路、街、巷). */
    ROAD,
    /** Number on the road (号). */
    ROAD_NUMBER,
    /** Estate, village or other named place (小区). */
    ESTATE,
    /** Building (幢、号楼). */
    BUILDING,
    /** Entrance of a building (单元). */
    UNIT,
    /** Floor, when it is written apart from the room (层). */
    FLOOR,
    /** Room (室). */
    ROOM,
    /** What could not be read. */
    REST;

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
