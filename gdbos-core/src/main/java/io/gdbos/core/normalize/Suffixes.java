package io.gdbos.core.normalize;

import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/** Divisions that no table names, told by how their names end. */
final class Suffixes {
    private static final int LONGEST = 12;
    private static final String NOT_DISTRICT = "小园校厂景矿库片住居活东西南北一二三四五六七八九十";

    private Suffixes() {}

    /** Reads the next division narrower than those read, and returns its end, or -1. */
    static int divisionEnd(String text, int at, EnumMap<AddressLevel, String> parts) {
        int limit = Math.min(text.length(), at + LONGEST);
        for (int i = at + 1; i < limit; i++) {
            char c = text.charAt(i);
            boolean isRoad = (c == '路' && !text.startsWith("街道", i + 1)) || (c == '街' && !text.startsWith("道", i + 1));
            if (isRoad || Characters.isDigit(c) || c == '-' || c == '号' || c == '巷') {
                return -1;
            }
            AddressLevel level = level(text, at, i, parts.containsKey(AddressLevel.CITY));
            if (level != null && isNarrower(level, parts) && !beginsRoad(text, i + 1)) {
                parts.put(level, text.substring(at, i + 1));
                return level == AddressLevel.TOWNSHIP && text.startsWith("办事处", i + 1) ? i + 4 : i + 1;
            }
        }
        return -1;
    }

    private static @Nullable AddressLevel level(String text, int at, int last, boolean hasCity) {
        int length = last + 1 - at;
        char before = text.charAt(last - 1);
        return switch (text.charAt(last)) {
            case '省' -> AddressLevel.PROVINCE;
            case '市' -> hasCity ? AddressLevel.DISTRICT : AddressLevel.CITY;
            case '盟' -> AddressLevel.CITY;
            case '州' -> before == '治' ? AddressLevel.CITY : null;
            case '区' -> district(before, length);
            case '县', '旗' -> AddressLevel.DISTRICT;
            case '道' -> before == '街' && length > 2 ? AddressLevel.TOWNSHIP : null;
            case '镇', '乡' -> length <= 6 ? AddressLevel.TOWNSHIP : null;
            case '会' -> before == '委' && length > 3 ? AddressLevel.COMMUNITY : null;
            default -> null;
        };
    }

    private static @Nullable AddressLevel district(char before, int length) {
        if (before == '治') {
            return AddressLevel.PROVINCE;
        } else if (before == '社') {
            return length > 2 ? AddressLevel.COMMUNITY : null;
        }
        return NOT_DISTRICT.indexOf(before) >= 0 ? null : AddressLevel.DISTRICT;
    }

    private static boolean isNarrower(AddressLevel level, EnumMap<AddressLevel, String> parts) {
        for (AddressLevel read : parts.keySet()) {
            if (read.compareTo(level) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a short division name is only the beginning of a road, an estate or another name. */
    static boolean beginsOtherName(String text, int end) {
        return end < text.length()
                && (beginsRoad(text, end)
                        || "省市区县旗盟州镇乡村里花园家苑城小大新广国".indexOf(text.charAt(end)) >= 0
                        || Characters.isDigit(text.charAt(end)));
    }

    private static boolean beginsRoad(String text, int end) {
        int i = end;
        if (i < text.length() && "东西南北中大前后上下一二三四五六七八九十".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < text.length() && "路街巷道里弄".indexOf(text.charAt(i)) >= 0;
    }
}
