package io.gdbos.examples.cli.evaluate;

import io.gdbos.core.normalize.AddressPart;
import java.util.Set;

/**
 * What the parts of an address are called in the tag set of "Neural Chinese Address Parsing" (NAACL 2019), in lower
 * case. Where the set knows less, several levels share a tag; see docs/addresses.md.
 */
final class AddressTags {
    /** Cities under the central government are provinces by their codes, and {@code city} in the tag set. */
    private static final Set<String> MUNICIPALITIES = Set.of("北京市", "天津市", "上海市", "重庆市");

    private AddressTags() {}

    static String tag(AddressPart part) {
        return switch (part.level()) {
            case COUNTRY -> "country";
            case PROVINCE -> MUNICIPALITIES.contains(part.normal()) ? "city" : "prov";
            case CITY -> "city";
            case DISTRICT -> "district";
            case DEVELOPMENT_ZONE -> "devzone";
            case TOWNSHIP -> "town";
            case COMMUNITY -> "community";
            case VILLAGE_GROUP, ROAD -> "road";
            case ROAD_NUMBER -> "roadno";
            case SUB_ROAD -> "subroad";
            case SUB_ROAD_NUMBER -> "subroadno";
            case ESTATE -> "poi";
            case SUB_ESTATE -> "subpoi";
            case BUILDING -> "houseno";
            case UNIT -> "cellno";
            case FLOOR -> "floorno";
            case ROOM -> "roomno";
            case OCCUPANT -> "person";
            case INTERSECTION, DIRECTION, DISTANCE -> "assist";
            case REDUNDANT, SEPARATOR -> "redundant";
            case REST -> "otherinfo";
        };
    }
}
