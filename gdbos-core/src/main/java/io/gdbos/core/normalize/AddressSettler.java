package io.gdbos.core.normalize;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Gives the stretches of a reading their levels, by what stands before and behind them. */
final class AddressSettler {
    private final AddressGlyphs glyphs;
    private final AddressSurvey survey;
    private final List<Stretch> all;
    private final Set<AddressLevel> seen = EnumSet.noneOf(AddressLevel.class);

    AddressSettler(AddressGlyphs glyphs, AddressSurvey survey, List<Stretch> stretches) {
        this.glyphs = glyphs;
        this.survey = survey;
        this.all = stretches;
    }

    List<Stretch> settle() {
        joinRanges();
        joinPhases();
        for (int i = 0; i < all.size(); i++) {
            Stretch next = all.get(i);
            if (next.piece().isNumber()) {
                i = settleNumbers(i) - 1;
            } else {
                next.settle(level(next, i));
                seen.add(next.level());
            }
        }
        new DivisionChains(all).settle();
        return all;
    }

    private AddressLevel level(Stretch next, int i) {
        return switch (next.piece()) {
            case COUNTRY -> AddressLevel.COUNTRY;
            case PROVINCE -> AddressLevel.PROVINCE;
            case CITY -> AddressLevel.CITY;
            case DISTRICT -> AddressLevel.DISTRICT;
            case ZONE -> AddressLevel.DEVELOPMENT_ZONE;
            case TOWNSHIP -> AddressLevel.TOWNSHIP;
            case COMMUNITY -> seen.contains(AddressLevel.COMMUNITY) ? nameLevel(i) : AddressLevel.COMMUNITY;
            case GROUP -> AddressLevel.VILLAGE_GROUP;
            case ROAD -> followsRoad(i) ? AddressLevel.SUB_ROAD : AddressLevel.ROAD;
            case SECTION -> AddressLevel.SUB_ROAD;
            case NAME -> nameLevel(i);
            case PART -> seen.contains(AddressLevel.ESTATE) ? AddressLevel.SUB_ESTATE : AddressLevel.ESTATE;
            case CROSSING -> AddressLevel.INTERSECTION;
            case LOCATOR -> AddressLevel.DIRECTION;
            case DISTANCE -> AddressLevel.DISTANCE;
            case NOISE -> AddressLevel.REDUNDANT;
            case MARK -> AddressLevel.SEPARATOR;
            default -> AddressLevel.REST;
        };
    }

    private boolean followsRoad(int i) {
        int before = i - 1;
        while (before >= 0
                && (all.get(before).piece() == Piece.LOCATOR || all.get(before).piece() == Piece.CROSSING)) {
            before--;
        }
        return before >= 0 && all.get(before).piece() == Piece.ROAD;
    }

    private AddressLevel nameLevel(int i) {
        boolean isInside = seen.contains(AddressLevel.BUILDING)
                || seen.contains(AddressLevel.UNIT)
                || seen.contains(AddressLevel.FLOOR)
                || seen.contains(AddressLevel.ROOM);
        if (isInside) {
            return AddressLevel.OCCUPANT;
        }
        return seen.contains(AddressLevel.ESTATE) && i > 0 && all.get(i - 1).piece() != Piece.ROAD
                ? AddressLevel.SUB_ESTATE
                : AddressLevel.ESTATE;
    }

    /** 10-12号 is one number of a road, a range or a number with an annex. */
    private void joinRanges() {
        for (int i = 1; i + 2 < all.size(); i++) {
            if (isPlace(all.get(i - 1).piece())
                    && all.get(i).piece() == Piece.NUMBER
                    && glyphs.at(all.get(i + 1).from()) == '-'
                    && all.get(i + 2).piece() == Piece.HOUSE_NUMBER) {
                all.get(i).join(all.get(i + 2));
                all.remove(i + 2);
                all.remove(i + 1);
            }
        }
    }

    /** 阳光花园二期 is one estate. */
    private void joinPhases() {
        for (int i = 0; i + 1 < all.size(); i++) {
            boolean isPhase = all.get(i + 1).piece() == Piece.PART
                    && glyphs.at(all.get(i + 1).to() - 1) == '期';
            if (all.get(i).piece() == Piece.NAME && isPhase) {
                all.get(i).extend(all.get(i + 1).to());
                all.remove(i + 1);
            }
        }
    }

    private static boolean isPlace(Piece piece) {
        return piece == Piece.ROAD || piece == Piece.SECTION || piece == Piece.COMMUNITY || piece == Piece.GROUP;
    }

    /** Settles numbers that follow one another, and returns where they end. */
    private int settleNumbers(int first) {
        int end = first;
        while (end < all.size()
                && (all.get(end).piece().isNumber() || all.get(end).piece() == Piece.MARK)) {
            end++;
        }
        while (all.get(end - 1).piece() == Piece.MARK) {
            end--;
        }
        new NumberSettler(glyphs, survey, all, seen).settle(first, end);
        return end;
    }
}
