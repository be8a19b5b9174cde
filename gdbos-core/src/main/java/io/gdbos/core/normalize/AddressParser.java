package io.gdbos.core.normalize;

import io.gdbos.core.code.RegionCode;
import java.util.EnumMap;
import org.jspecify.annotations.Nullable;

/** Reads one address from left to right: divisions, road and number, estate, and what lies inside. */
final class AddressParser {
    private static final int LONGEST_ROAD = 12;

    private final String raw;
    private final String text;
    private final EnumMap<AddressLevel, String> parts = new EnumMap<>(AddressLevel.class);
    private final DivisionReader divisions;
    private int at;

    AddressParser(String raw, DivisionNames names) {
        this.raw = raw;
        this.text = AddressText.clean(raw);
        this.divisions = new DivisionReader(text, names, parts);
    }

    Address parse() {
        at = divisions.read();
        RegionCode region = divisions.region();
        readRoad();
        at = new InnerReader(text, parts).read(at);
        if (at < text.length()) {
            AddressText.append(parts, AddressLevel.REST, text.substring(at));
        }
        return new Address(raw, parts, region);
    }

    private void readRoad() {
        int end = roadEnd(at);
        if (end < 0) {
            return;
        }
        AddressText.append(parts, AddressLevel.ROAD, text.substring(at, end));
        at = end;
        int start = at < text.length() && "甲乙丙丁".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        int number = AddressText.numberEnd(text, start);
        if (number == start) {
            return;
        }
        String value = text.substring(at, start) + AddressText.number(text, start, number);
        int second = number < text.length() && text.charAt(number) == '-' ? AddressText.numberEnd(text, number + 1) : 0;
        if (second > number + 1 && text.startsWith("号", second) && isRoadNumber(second)) {
            value += "-" + AddressText.number(text, number + 1, second);
            number = second;
        }
        if (isRoadNumber(number)) {
            parts.put(AddressLevel.ROAD_NUMBER, value);
            at = behindRoadNumber(number);
        }
    }

    private int behindRoadNumber(int end) {
        if (end == text.length() || "号弄#".indexOf(text.charAt(end)) < 0) {
            return end;
        }
        return text.startsWith("院", end + 1) ? end + 2 : end + 1;
    }

    /** A number right behind a road is the road's, unless what follows makes it a building or part of a chain. */
    private boolean isRoadNumber(int end) {
        if (end == text.length()) {
            return true;
        }
        char next = text.charAt(end);
        if (next == '号') {
            return !text.startsWith("楼", end + 1) && !text.startsWith("栋", end + 1) && !text.startsWith("幢", end + 1);
        }
        if (next == '#') {
            return end + 1 < text.length() && AddressText.isHan(text.charAt(end + 1)) && !text.startsWith("楼", end + 1);
        }
        return AddressText.isHan(next) && "楼栋幢座单室层户门".indexOf(next) < 0;
    }

    /** The end of a road's name that begins here, or -1. */
    private int roadEnd(int from) {
        int end = -1;
        for (int i = from + 1; i < Math.min(text.length(), from + LONGEST_ROAD); i++) {
            char c = text.charAt(i);
            if (Characters.isDigit(c) || c == '号' || c == '-') {
                break;
            }
            boolean isSuffix =
                    c == '路' || c == '街' || c == '道' || c == '巷' || c == '弄' || (c == '同' && text.charAt(i - 1) == '胡');
            if (isSuffix && !(c == '道' && text.charAt(i - 1) == '街')) {
                end = i + 1;
                if (text.startsWith("东段", end)
                        || text.startsWith("西段", end)
                        || text.startsWith("南段", end)
                        || text.startsWith("北段", end)
                        || text.startsWith("中段", end)) {
                    end += 2;
                }
                break;
            }
        }
        return end;
    }

    /** The divisions at the beginning; separate, since it needs its own state. */
    private static final class DivisionReader {
        private final String text;
        private final DivisionNames names;
        private final EnumMap<AddressLevel, String> parts;
        private DivisionNames.@Nullable Entry last;
        private boolean isAmbiguous;

        DivisionReader(String text, DivisionNames names, EnumMap<AddressLevel, String> parts) {
            this.text = text;
            this.names = names;
            this.parts = parts;
        }

        @Nullable
        RegionCode region() {
            return last == null || isAmbiguous ? null : last.code();
        }

        int read() {
            int at = 0;
            while (at < text.length()) {
                int end = named(at);
                end = end > 0 ? end : Suffixes.divisionEnd(text, at, parts);
                if (end < 0) {
                    break;
                }
                at = end;
            }
            return at;
        }

        /** Reads a known name: the longest, unless only a shorter one leaves the name of a narrower division. */
        private int named(int at) {
            DivisionNames.Entry longest = null;
            DivisionNames.Entry found = null;
            for (DivisionNames.Entry entry : names.startingWith(text.charAt(at))) {
                if (found != null && entry.text().length() < found.text().length()) {
                    break;
                }
                if (!text.startsWith(entry.text(), at) || !fits(last, isAmbiguous, entry)) {
                    continue;
                }
                int end = at + entry.text().length();
                boolean goesOn = goesOn(entry, end);
                if (longest == null && (!entry.isShort() || goesOn || !Suffixes.beginsOtherName(text, end))) {
                    longest = entry;
                }
                if (found == null && goesOn) {
                    found = entry;
                }
            }
            DivisionNames.Entry chosen = found == null ? longest : found;
            if (chosen == null) {
                return -1;
            }
            if (last == null || chosen.level().compareTo(last.level()) > 0) {
                parts.put(chosen.level(), chosen.name());
                isAmbiguous = found == null && hasNamesake(chosen, at);
                last = chosen;
            }
            return at + chosen.text().length();
        }

        private boolean goesOn(DivisionNames.Entry entry, int end) {
            if (end >= text.length()) {
                return false;
            }
            for (DivisionNames.Entry next : names.startingWith(text.charAt(end))) {
                int nextEnd = end + next.text().length();
                if (next.level().compareTo(entry.level()) > 0
                        && entry.code().contains(next.code())
                        && text.startsWith(next.text(), end)
                        && (!next.isShort() || goesOn(next, nextEnd) || !Suffixes.beginsOtherName(text, nextEnd))) {
                    return true;
                }
            }
            return false;
        }

        private boolean hasNamesake(DivisionNames.Entry chosen, int at) {
            for (DivisionNames.Entry entry : names.startingWith(text.charAt(at))) {
                if (entry.text().equals(chosen.text())
                        && !entry.code().equals(chosen.code())
                        && fits(last, isAmbiguous, entry)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean fits(
                DivisionNames.@Nullable Entry last, boolean isAmbiguous, DivisionNames.Entry entry) {
            if (last == null || last.code().equals(entry.code())) {
                return true;
            }
            return isAmbiguous
                    ? entry.level().compareTo(last.level()) > 0
                    : last.code().contains(entry.code()) && entry.level() != last.level();
        }
    }
}
