package io.gdbos.core.normalize;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an estate and what lies inside: building, unit, floor and room. */
final class InnerReader {
    private static final String ESTATE_SUFFIX = "小区";

    private final String text;
    private final EnumMap<AddressLevel, String> parts;
    private final List<String> pending = new ArrayList<>(4);

    InnerReader(String text, EnumMap<AddressLevel, String> parts) {
        this.text = text;
        this.parts = parts;
    }

    /** Reads as far as it can and returns where it stopped. */
    int read(int from) {
        int at = estate(from);
        while (at < text.length()) {
            int next = token(at);
            if (next < 0) {
                break;
            }
            at = next;
        }
        settle();
        return at;
    }

    private int estate(int from) {
        int end = from;
        while (end < text.length() && !beginsInside(end)) {
            end++;
        }
        if (end == from) {
            return from;
        }
        String name = text.substring(from, end);
        if (name.endsWith(ESTATE_SUFFIX) && name.length() > ESTATE_SUFFIX.length()) {
            name = name.substring(0, name.length() - ESTATE_SUFFIX.length());
        }
        AddressText.append(parts, AddressLevel.ESTATE, withArabicPhase(name));
        return end;
    }

    /** 阳光花园二期 becomes 阳光花园2期, and 二区 likewise. */
    private static String withArabicPhase(String name) {
        int last = name.length() - 1;
        if (last < 1 || (name.charAt(last) != '期' && name.charAt(last) != '区')) {
            return name;
        }
        int start = last;
        while (start > 0 && ChineseNumeral.isNumeral(name.charAt(start - 1))) {
            start--;
        }
        int value = ChineseNumeral.value(name.substring(start, last));
        return value < 0 ? name : name.substring(0, start) + value + name.charAt(last);
    }

    /** Whether a building, a unit or a room begins here, as against a name such as 三里屯 or 阳光花园2期. */
    private boolean beginsInside(int at) {
        int end = AddressText.numberEnd(text, at);
        char c = text.charAt(at);
        if (end == at) {
            boolean isLettered =
                    Characters.isLetter(c) && at + 1 < text.length() && "座栋幢楼区".indexOf(text.charAt(at + 1)) >= 0;
            return isLettered && text.charAt(at + 1) != '区';
        }
        if (end < text.length() && (text.charAt(end) == '期' || text.charAt(end) == '区')) {
            return false;
        }
        return Characters.isDigit(c)
                || (end < text.length() && "号栋幢座楼单室层".indexOf(text.charAt(end)) >= 0 && !isInName(at));
    }

    /** A digit behind which 期 or 区 stands belongs to the estate; so do the digits of that number. */
    private boolean isInName(int at) {
        return at > 0 && ChineseNumeral.isNumeral(text.charAt(at - 1));
    }

    private int token(int at) {
        char c = text.charAt(at);
        if (c == '-' || c == '#') {
            return at + 1;
        }
        int end = AddressText.numberEnd(text, at);
        if (end == at && Characters.isLetter(c)) {
            end = at + 1;
            while (end < text.length() && Characters.isDigit(text.charAt(end))) {
                end++;
            }
        } else if (end == at && "东西中南北甲乙丙丁".indexOf(c) >= 0 && text.startsWith("单元", at + 1)) {
            end = at + 1;
        }
        if (end == at) {
            return -1;
        }
        String value = AddressText.number(text, at, end);
        Suffix suffix = Suffix.at(text, end);
        if (suffix == null) {
            pending.add(value);
            return end;
        }
        place(suffix, value, end + suffix.length);
        return end + suffix.length;
    }

    private void place(Suffix suffix, String value, int next) {
        AddressLevel level = suffix.level;
        if (suffix == Suffix.NUMBER) {
            boolean more = next < text.length();
            if (parts.containsKey(AddressLevel.BUILDING) || parts.containsKey(AddressLevel.UNIT)) {
                level = AddressLevel.ROOM;
            } else if (parts.containsKey(AddressLevel.ROAD_NUMBER)
                    || (more && parts.containsKey(AddressLevel.ESTATE) && !parts.containsKey(AddressLevel.ROAD))) {
                level = AddressLevel.BUILDING;
            } else {
                level = AddressLevel.ROAD_NUMBER;
            }
        }
        if (!pending.isEmpty()) {
            if (level == AddressLevel.ROOM) {
                pending.add(value);
                settle();
                return;
            }
            settle();
        }
        if (parts.putIfAbsent(level, value) != null) {
            pending.add(value);
        }
    }

    /** Gives numbers without suffix their places, from the room upwards. */
    private void settle() {
        List<AddressLevel> free = new ArrayList<>(3);
        boolean hasBuilding = parts.containsKey(AddressLevel.BUILDING);
        if (!hasBuilding && !parts.containsKey(AddressLevel.UNIT) && pending.size() > 1) {
            free.add(AddressLevel.BUILDING);
        }
        if (!parts.containsKey(AddressLevel.UNIT) && pending.size() > (hasBuilding ? 1 : 2)) {
            free.add(AddressLevel.UNIT);
        }
        if (pending.size() > 3 && !parts.containsKey(AddressLevel.FLOOR)) {
            free.add(AddressLevel.FLOOR);
        }
        if (!parts.containsKey(AddressLevel.ROOM)) {
            free.add(AddressLevel.ROOM);
        }
        for (int i = 0; i < pending.size(); i++) {
            AddressLevel level = i < free.size() && pending.size() == free.size() ? free.get(i) : AddressLevel.REST;
            AddressText.append(parts, level, pending.get(i));
        }
        pending.clear();
    }

    /** What follows a number and says what it numbers. */
    private enum Suffix {
        BUILDING_NUMBER("号楼", AddressLevel.BUILDING),
        NUMBERED_BUILDING("号幢", AddressLevel.BUILDING),
        NUMBERED_BLOCK("号栋", AddressLevel.BUILDING),
        BLOCK("栋", AddressLevel.BUILDING),
        BUILDING("幢", AddressLevel.BUILDING),
        TOWER("座", AddressLevel.BUILDING),
        HOUSE("楼", AddressLevel.BUILDING),
        HASH("#楼", AddressLevel.BUILDING),
        SIGN("#", AddressLevel.BUILDING),
        UNIT("单元", AddressLevel.UNIT),
        GATE("门", AddressLevel.UNIT),
        FLOOR("层", AddressLevel.FLOOR),
        ROOM("室", AddressLevel.ROOM),
        FLAT("户", AddressLevel.ROOM),
        CHAMBER("房", AddressLevel.ROOM),
        NUMBERED_ROOM("号房", AddressLevel.ROOM),
        NUMBERED_CHAMBER("号室", AddressLevel.ROOM),
        NUMBER("号", AddressLevel.ROAD_NUMBER);

        private static final Suffix[] ALL = values();

        private final String text;
        private final int length;
        private final AddressLevel level;

        Suffix(String text, AddressLevel level) {
            this.text = text;
            this.length = text.length();
            this.level = level;
        }

        static @Nullable Suffix at(String address, int at) {
            if (at >= address.length() || "号栋幢座楼#单门层室户房".indexOf(address.charAt(at)) < 0) {
                return null;
            }
            Suffix longest = null;
            for (Suffix suffix : ALL) {
                if (address.startsWith(suffix.text, at) && (longest == null || suffix.length > longest.length)) {
                    longest = suffix;
                }
            }
            return longest;
        }
    }
}
