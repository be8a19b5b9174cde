package io.gdbos.core.normalize;

import java.util.Map;

/** Writes the parts of an address with the suffixes that say what they are. */
final class StandardWriting {
    private StandardWriting() {}

    static String of(Map<AddressLevel, String> parts) {
        StringBuilder out = new StringBuilder();
        parts.forEach((level, value) -> {
            if (level.isPlace()) {
                out.append(value).append(suffix(level, value));
            }
        });
        return out.toString();
    }

    private static String suffix(AddressLevel level, String value) {
        boolean isCounted = value.codePoints().anyMatch(Characters::isAlphanumeric);
        return switch (level) {
            case ROAD_NUMBER, SUB_ROAD_NUMBER -> isCounted ? "号" : "";
            case BUILDING -> isCounted ? "幢" : "楼";
            case UNIT -> "单元";
            case FLOOR -> "层";
            case ROOM -> isCounted ? "室" : "";
            default -> "";
        };
    }
}
