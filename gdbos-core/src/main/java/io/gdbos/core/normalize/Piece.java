package io.gdbos.core.normalize;

/** What a stretch of an address can be read as, before its level is settled by what stands beside it. */
enum Piece {
    COUNTRY,
    PROVINCE,
    CITY,
    DISTRICT,
    ZONE,
    TOWNSHIP,
    COMMUNITY,
    GROUP,
    ROAD,
    SECTION,
    NAME,
    PART,
    NUMBER,
    HOUSE_NUMBER,
    LANE_NUMBER,
    BUILDING,
    UNIT,
    FLOOR,
    ROOM,
    CROSSING,
    LOCATOR,
    DISTANCE,
    NOISE,
    MARK,
    REST,
    START;

    static final Piece[] ALL = values();
    static final int COUNT = ALL.length;

    /** Its place in {@link #ALL}. */
    @SuppressWarnings("EnumOrdinal") // an index into tables that every process makes anew
    int index() {
        return ordinal();
    }

    boolean isDivision() {
        return compareTo(TOWNSHIP) <= 0 && this != ZONE;
    }

    boolean isNumber() {
        return compareTo(NUMBER) >= 0 && compareTo(ROOM) <= 0;
    }
}
