package io.gdbos.core.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says what the numbers of a run count: the road, the building, its entrance, floor or room. */
final class NumberSettler {
    private static final int ROOM_DIGITS = 3;

    private final AddressGlyphs glyphs;
    private final AddressSurvey survey;
    private final List<Stretch> all;
    private final Set<AddressLevel> seen;
    private final List<Stretch> run = new ArrayList<>();

    NumberSettler(AddressGlyphs glyphs, AddressSurvey survey, List<Stretch> all, Set<AddressLevel> seen) {
        this.glyphs = glyphs;
        this.survey = survey;
        this.all = all;
        this.seen = seen;
    }

    void settle(int first, int end) {
        for (Stretch next : all.subList(first, end)) {
            if (next.piece() == Piece.MARK) {
                next.settle(AddressLevel.SEPARATOR);
            } else {
                run.add(next);
            }
        }
        int at = roadNumber(first);
        while (at < run.size()) {
            Stretch next = run.get(at);
            int bare = at;
            while (bare < run.size() && run.get(bare).piece() == Piece.NUMBER) {
                bare++;
            }
            if (bare > at) {
                settleBare(at, bare);
                at = bare;
            } else {
                give(next, inside(next, at));
                at++;
            }
        }
    }

    /** The number of the road or village before the run, if it begins with one. */
    private int roadNumber(int first) {
        Stretch next = run.get(0);
        Piece before = first == 0 ? Piece.START : all.get(first - 1).piece();
        boolean isSub = first > 0 && all.get(first - 1).level() == AddressLevel.SUB_ROAD;
        AddressLevel level = isSub ? AddressLevel.SUB_ROAD_NUMBER : AddressLevel.ROAD_NUMBER;
        boolean isOnRoad =
                switch (before) {
                    case ROAD, SECTION, COMMUNITY, GROUP, TOWNSHIP, DISTRICT, CITY, CROSSING -> true;
                    default -> false;
                };
        if (next.piece() == Piece.LANE_NUMBER) {
            give(next, AddressLevel.ROAD_NUMBER);
            return 1;
        } else if (next.piece() == Piece.HOUSE_NUMBER || (isOnRoad && isHash(next))) {
            boolean isUnnamed = before == Piece.NAME
                    && !seen.contains(AddressLevel.ROAD_NUMBER)
                    && run.size() == 1
                    && !seen.contains(AddressLevel.ROAD)
                    && isVillage(all.get(first - 1));
            if (isOnRoad || isUnnamed) {
                give(next, level);
                return 1;
            }
        } else if (next.piece() == Piece.NUMBER && isOnRoad && before != Piece.DISTRICT && before != Piece.CITY) {
            if (bareFrom(0) < 3 && !isRoomLike(next)) {
                give(next, level);
                return 1;
            }
        }
        return 0;
    }

    /** 12# on a road is 12号. */
    private boolean isHash(Stretch number) {
        return number.piece() == Piece.BUILDING && glyphs.at(number.to() - 1) == '#';
    }

    /** Whether a name has no ending that would make it an estate. */
    private boolean isVillage(Stretch name) {
        return !survey.hasEnding(name.to(), Piece.NAME);
    }

    private boolean isRoomLike(Stretch number) {
        return digits(number) > 5;
    }

    private int bareFrom(int at) {
        int end = at;
        while (end < run.size() && run.get(end).piece() == Piece.NUMBER) {
            end++;
        }
        return end - at;
    }

    private AddressLevel inside(Stretch next, int at) {
        return switch (next.piece()) {
            case BUILDING -> seen.contains(AddressLevel.BUILDING) ? AddressLevel.SUB_ESTATE : AddressLevel.BUILDING;
            case UNIT -> AddressLevel.UNIT;
            case FLOOR -> AddressLevel.FLOOR;
            case ROOM -> AddressLevel.ROOM;
            case LANE_NUMBER -> AddressLevel.SUB_ROAD_NUMBER;
            default -> house(at);
        };
    }

    private AddressLevel house(int at) {
        boolean isLast = at + 1 == run.size();
        if (seen.contains(AddressLevel.UNIT) || seen.contains(AddressLevel.FLOOR)) {
            return AddressLevel.ROOM;
        } else if (seen.contains(AddressLevel.BUILDING)) {
            return isLast ? AddressLevel.ROOM : AddressLevel.UNIT;
        }
        return AddressLevel.BUILDING;
    }

    /** Gives numbers without suffix their places. */
    private void settleBare(int from, int to) {
        List<AddressLevel> free = new ArrayList<>(4);
        int count = to - from;
        boolean endsInRoom = digits(run.get(to - 1)) >= ROOM_DIGITS;
        boolean isClosed = to < run.size();
        if (!seen.contains(AddressLevel.BUILDING)
                && !seen.contains(AddressLevel.UNIT)
                && (count > 1 || isClosed || !endsInRoom)
                && !seen.contains(AddressLevel.FLOOR)) {
            free.add(AddressLevel.BUILDING);
        }
        if (!seen.contains(AddressLevel.UNIT)
                && free.size() < count
                && !(to < run.size() && run.get(to).piece() == Piece.UNIT)
                && (count > free.size() + 1 || !endsInRoom)
                && !seen.contains(AddressLevel.FLOOR)) {
            free.add(AddressLevel.UNIT);
        }
        if (count - free.size() == 2 && !seen.contains(AddressLevel.FLOOR)) {
            free.add(AddressLevel.FLOOR);
        }
        if (count - free.size() == 1) {
            free.add(AddressLevel.ROOM);
        }
        if (free.size() < count) {
            free.add(AddressLevel.ROOM);
        }
        for (int i = from; i < to; i++) {
            give(run.get(i), free.get(Math.min(i - from, free.size() - 1)));
        }
    }

    private int digits(Stretch number) {
        int digits = 0;
        for (int i = number.from(); i < number.to(); i++) {
            digits += Characters.isDigit(glyphs.at(i)) || ChineseNumeral.isNumeral(glyphs.at(i)) ? 1 : 0;
        }
        return digits;
    }

    private void give(Stretch part, AddressLevel level) {
        part.settle(level);
        seen.add(level);
    }
}
