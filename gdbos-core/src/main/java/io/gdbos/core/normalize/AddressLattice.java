package io.gdbos.core.normalize;

import java.util.List;

/**
 * All readings of one address as stretches that follow one another, and among them the one that costs least. Each
 * stretch costs by how it is written ({@code address-words.txt}, the table of divisions) and by what it follows
 * ({@code address-order.txt}). Confined to one thread.
 */
final class AddressLattice {
    private static final int LONGEST_NAME = 22;
    private static final int NO_ENDING = 24;
    private static final int NO_NAME = 25;
    private static final int REST = 26;
    private static final int GOES_ON = 24;
    private static final int OTHER_SUFFIX = -2;
    private static final int UNUSUAL_PART = 20;
    private static final int ORDINAL = 14;
    private static final int UNKNOWN_DIVISION = 12;
    private static final int MARK = 2;
    private static final int[] NAME_LENGTH = {0, 8, 0, 0, 4, 14, 30, 46, 62};

    private final AddressGlyphs glyphs;
    private final DivisionNames names;
    private final AddressSurvey survey;
    private final Readings readings;
    private final int length;
    private final int[] live = new int[Piece.COUNT];
    private int liveCount;
    private int at;

    AddressLattice(AddressGlyphs glyphs, DivisionNames names, AddressSurvey survey) {
        this.glyphs = glyphs;
        this.names = names;
        this.survey = survey;
        this.length = glyphs.length();
        this.readings = new Readings(length);
    }

    List<Stretch> cheapest() {
        for (at = 0; at < length; at++) {
            liveCount = readings.live(at, LONGEST_NAME, live);
            if (liveCount > 0) {
                if (mayBeDivision()) {
                    offerDivisions();
                }
                offerWords();
                offerNumbers();
                offerNames();
                offer(Piece.REST, at + 1, REST);
            }
        }
        return readings.cheapest();
    }

    private void offer(Piece piece, int end, int cost) {
        int whole = cost + survey.gapCost(at, end);
        int to = piece.index();
        for (int i = 0; i < liveCount; i++) {
            int origin = live[i];
            int sum = readings.cost(origin) + AddressOrder.cost(readings.piece(origin), to) + whole;
            readings.offer(end, to, origin, sum, readings.place(origin));
        }
    }

    /** Divisions come first, or behind a gap; elsewhere the table is not asked. */
    private boolean mayBeDivision() {
        boolean isPossible = glyphs.gapBefore(at) > 0;
        for (int i = 0; i < liveCount && !isPossible; i++) {
            Piece before = Piece.ALL[readings.piece(live[i])];
            isPossible = before.compareTo(Piece.COMMUNITY) <= 0 || before.compareTo(Piece.NOISE) >= 0;
        }
        return isPossible;
    }

    private void offerDivisions() {
        int node = CodePointTrie.ROOT;
        for (int i = at; i < length; i++) {
            node = names.next(node, glyphs.at(i));
            if (node == CodePointTrie.NONE) {
                return;
            }
            for (Namesakes group : names.at(node)) {
                boolean isShort = group.isShort();
                offer(group, i + 1, isShort && goesOn(group, i + 1) ? GOES_ON : 0);
                if (isShort) {
                    offerOtherSuffix(group, i + 1);
                }
            }
        }
    }

    /** Whether what follows makes a short name the beginning of another, and does not begin a narrower division. */
    private boolean goesOn(Namesakes group, int end) {
        if (!DivisionCosts.goesOn(glyphs.at(end))) {
            return false;
        }
        int node = CodePointTrie.ROOT;
        for (int i = end; i < length; i++) {
            node = names.next(node, glyphs.at(i));
            if (node == CodePointTrie.NONE) {
                return true;
            }
            for (Namesakes next : names.at(node)) {
                boolean isNarrower = next.level().compareTo(group.level()) > 0;
                if (isNarrower && !next.isShort() && group.all().narrowed(next) != null) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A division whose suffix has changed: a county that has become a city, a township that has become a town. */
    private void offerOtherSuffix(Namesakes group, int from) {
        int c = glyphs.at(from);
        if (group.level() == AddressLevel.TOWNSHIP) {
            int end = c == '镇' || c == '乡' ? from + 1 : glyphs.startsWith("街道", from) ? from + 2 : from;
            if (end > from) {
                offer(group, glyphs.startsWith("办事处", end) ? end + 3 : end, OTHER_SUFFIX);
            }
        } else if (group.level() == AddressLevel.DISTRICT) {
            boolean isNew = glyphs.startsWith("新区", from);
            if (isNew || c == '市' || c == '区' || c == '县') {
                offer(group, isNew ? from + 2 : from + 1, OTHER_SUFFIX);
            }
        }
    }

    private void offer(Namesakes group, int end, int extra) {
        int piece = DivisionCosts.piece(group.level()).index();
        int whole = extra + survey.gapCost(at, end);
        for (int i = 0; i < liveCount; i++) {
            int origin = live[i];
            DivisionPlace before = readings.place(origin);
            DivisionPlace place = group.all();
            int cost;
            if (before == null) {
                cost = DivisionCosts.first(group, at == 0);
            } else if (before.names().level().compareTo(group.level()) >= 0) {
                cost = DivisionCosts.again(group, before);
            } else {
                DivisionPlace narrowed = before.narrowed(group);
                cost = narrowed == null ? DivisionCosts.elsewhere(group, before) : DivisionCosts.inside(group, before);
                place = narrowed == null ? place : narrowed;
            }
            int sum = readings.cost(origin) + AddressOrder.cost(readings.piece(origin), piece) + cost + whole;
            readings.offer(end, piece, origin, sum, place);
        }
    }

    private void offerWords() {
        int node = CodePointTrie.ROOT;
        for (int i = at; i < length; i++) {
            node = AddressWords.WORDS.next(node, glyphs.at(i));
            if (node == CodePointTrie.NONE) {
                return;
            }
            for (AddressWords.Sense sense : AddressWords.WORDS.at(node)) {
                offer(sense.piece(), i + 1, sense.cost());
            }
        }
    }

    private void offerNumbers() {
        int first = glyphs.at(at);
        if (Characters.isMark(first)) {
            offer(Piece.MARK, at + 1, MARK);
        }
        offerDistance();
        int end = survey.numberEnd(at);
        boolean isPlain = Characters.isAlphanumeric(first);
        if (end == at || (isPlain && at > 0 && Characters.isAlphanumeric(glyphs.at(at - 1)))) {
            return;
        }
        boolean hasSuffix = offerSuffixes(end);
        if (end > at + 1 && glyphs.at(end - 1) == 'F' && isPlain) {
            offer(Piece.FLOOR, end, 2);
        }
        if (isPlain) {
            offer(Piece.NUMBER, end, hasSuffix ? 25 : 5);
        } else if (ChineseNumeral.isNumeral(first)) {
            offer(Piece.NUMBER, end, 16);
        }
    }

    private boolean offerSuffixes(int end) {
        int node = CodePointTrie.ROOT;
        boolean hasSuffix = false;
        int prefix = glyphs.at(at) == '第' ? ORDINAL : 0;
        for (int i = end; i < length; i++) {
            node = AddressWords.NUMBERS.next(node, glyphs.at(i));
            if (node == CodePointTrie.NONE) {
                break;
            }
            for (AddressWords.Sense sense : AddressWords.NUMBERS.at(node)) {
                hasSuffix = true;
                offer(sense.piece(), i + 1, prefix + sense.cost() + 4 - (i - end));
            }
        }
        return hasSuffix;
    }

    /** 30米, 向东30米, 往西2公里. */
    private void offerDistance() {
        int i = at;
        while (i < at + 4 && i < length && "向往朝约东南西北前后左右".indexOf(glyphs.at(i)) >= 0) {
            i++;
        }
        int end = i < length ? survey.numberEnd(i) : i;
        if (end > i) {
            int unit = glyphs.at(end) == '米' ? 1 : glyphs.startsWith("公里", end) || glyphs.startsWith("千米", end) ? 2 : 0;
            if (unit > 0) {
                offer(Piece.DISTANCE, end + unit, 3);
            }
        }
    }

    private void offerNames() {
        int limit = Math.min(length, at + LONGEST_NAME);
        for (int end = at + 1; end <= limit; end++) {
            for (int i = survey.firstEnding(end); i < survey.lastEnding(end); i++) {
                if (survey.endingStart(i) >= at) {
                    offerEnding(survey.endingSense(i), survey.endingStart(i), end);
                }
            }
            if (survey.isBoundary(end) && !Characters.isMark(glyphs.at(end - 1))) {
                int cost =
                        NO_ENDING + survey.firstNumberCost(at) + survey.nameCost(at, end) + survey.innerCost(at, end);
                offer(Piece.NAME, end, cost + (end == at + 1 ? AddressSurvey.CHARACTER : 0));
            }
        }
    }

    private void offerEnding(AddressWords.Sense sense, int start, int end) {
        Piece piece = sense.piece();
        int cost = sense.cost();
        cost += piece == Piece.NAME ? survey.firstNumberCost(at) : 0;
        if (start == at) {
            cost += NO_NAME;
        } else {
            cost += survey.nameCost(at, start) + survey.innerCost(at, start);
            if (piece == Piece.PART) {
                cost += survey.isBare(at, start) ? 0 : UNUSUAL_PART;
            } else if (piece == Piece.DISTRICT && survey.isBare(start - 1, start)) {
                cost += UNUSUAL_PART;
            } else if (piece != Piece.GROUP) {
                cost += survey.bareCost(at, start);
            }
        }
        if (piece.compareTo(Piece.DISTRICT) <= 0 && names.isNationwide()) {
            cost += UNKNOWN_DIVISION;
        }
        if (piece.compareTo(Piece.ROAD) <= 0 && piece != Piece.GROUP) {
            cost += NAME_LENGTH[Math.min(NAME_LENGTH.length - 1, start - at)];
        }
        offer(piece, end, cost);
    }
}
