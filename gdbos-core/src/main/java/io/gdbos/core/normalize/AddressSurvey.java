package io.gdbos.core.normalize;

import java.util.Arrays;

/** What has to be known of every place of an address before its readings are compared. */
final class AddressSurvey {
    /** What one character of a name costs. */
    static final int CHARACTER = 10;

    private static final int DIGIT = 5;
    private static final int BRACKET = 2;
    private static final int STRONG = 6;
    private static final int INNER_ENDING = 6;
    private static final int INNER_MARK = 14;
    private static final int INNER_NUMBER = 15;
    private static final int BARE_DIRECTION = 30;
    private static final int BARE_NUMERAL = 8;
    private static final byte OTHER = 0;
    private static final byte NUMERAL = 1;
    private static final byte DIRECTION = 2;
    private static final byte SIZE = 3;
    private static final int[] GAP = {0, 6, 20};

    private final AddressGlyphs glyphs;
    private final NumberReader numbers;
    private final int length;
    private final int[] numberEnds;
    private final int[] gapCosts;
    private final int[] nameCosts;
    private final int[] innerNumbers;
    private final int[] innerEndings;
    private final byte[] kinds;
    private final boolean[] isBoundary;
    private final int[] firstEndings;
    private int[] endingStarts = new int[16];
    private AddressWords.Sense[] endingSenses = new AddressWords.Sense[16];
    private int endings;

    AddressSurvey(AddressGlyphs glyphs) {
        this.glyphs = glyphs;
        this.numbers = new NumberReader(glyphs);
        this.length = glyphs.length();
        this.numberEnds = new int[length + 1];
        this.gapCosts = new int[length + 1];
        this.nameCosts = new int[length + 1];
        this.innerNumbers = new int[length + 1];
        this.innerEndings = new int[length + 1];
        this.kinds = new byte[length];
        this.isBoundary = new boolean[length + 1];
        this.firstEndings = new int[length + 2];
        isBoundary[length] = true;
        for (int i = 0; i < length; i++) {
            survey(i);
        }
        firstEndings[length + 1] = endings;
    }

    private void survey(int i) {
        int c = glyphs.at(i);
        gapCosts[i + 1] = gapCosts[i] + (i == 0 ? 0 : GAP[glyphs.gapBefore(i)]);
        nameCosts[i + 1] = nameCosts[i] + characterCost(c);
        isBoundary[i] |=
                glyphs.gapBefore(i) > 0 || Characters.isMark(c) || (i > 0 && Characters.isMark(glyphs.at(i - 1)));
        innerNumbers[i + 1] = innerNumbers[i];
        surveyNumber(i, c);
        kinds[i] = kind(c, numberEnds[i] > i);
        isBoundary[i] |= beginsWord(i);
        innerEndings[i + 1] = innerEndings[i] + addEndings(i + 1);
    }

    private void surveyNumber(int i, int c) {
        int end = numbers.end(i);
        numberEnds[i] = end;
        if (end == i) {
            return;
        }
        boolean isCounting = suffixEnd(end) > end;
        innerNumbers[i + 1] += isCounting ? INNER_NUMBER : 0;
        boolean isPlain = Characters.isAlphanumeric(c);
        isBoundary[i] |= isPlain ? i == 0 || !Characters.isAlphanumeric(glyphs.at(i - 1)) : isCounting;
    }

    private static int characterCost(int c) {
        if (Characters.isMark(c)) {
            return c == '-' ? 2 * CHARACTER : BRACKET;
        }
        return Characters.isAlphanumeric(c) ? DIGIT : CHARACTER;
    }

    /** Whether a word begins here that no name goes on into. */
    private boolean beginsWord(int from) {
        int node = CodePointTrie.ROOT;
        for (int i = from; i < length; i++) {
            node = AddressWords.WORDS.next(node, glyphs.at(i));
            if (node == CodePointTrie.NONE) {
                return false;
            }
            for (AddressWords.Sense sense : AddressWords.WORDS.at(node)) {
                if (sense.piece() != Piece.NAME && (i > from || sense.cost() < STRONG)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Keeps the endings of a place, and says what they cost inside a name. */
    private int addEndings(int end) {
        firstEndings[end] = endings;
        int inner = 0;
        int node = CodePointTrie.ROOT;
        for (int i = end - 1; i >= 0; i--) {
            node = AddressWords.ENDINGS.next(node, glyphs.at(i));
            if (node == CodePointTrie.NONE) {
                break;
            }
            for (AddressWords.Sense sense : AddressWords.ENDINGS.at(node)) {
                if (endings == endingStarts.length) {
                    endingStarts = Arrays.copyOf(endingStarts, 2 * endings);
                    endingSenses = Arrays.copyOf(endingSenses, 2 * endings);
                }
                endingStarts[endings] = i;
                endingSenses[endings++] = sense;
                inner = Math.max(inner, innerCost(sense));
            }
        }
        return inner;
    }

    private static int innerCost(AddressWords.Sense sense) {
        boolean isDivision = sense.piece() == Piece.PROVINCE || sense.piece() == Piece.CITY;
        if (sense.cost() > STRONG && !isDivision) {
            return 0;
        }
        return isDivision || sense.piece() == Piece.ROAD ? INNER_MARK : INNER_ENDING;
    }

    int length() {
        return length;
    }

    /** The end of the number that begins at a place, or the place. */
    int numberEnd(int at) {
        return numberEnds[at];
    }

    /** The end of what follows a number and says what it numbers, or the place itself. */
    int suffixEnd(int from) {
        int node = CodePointTrie.ROOT;
        int end = from;
        for (int i = from; i < length; i++) {
            node = AddressWords.NUMBERS.next(node, glyphs.at(i));
            if (node == CodePointTrie.NONE) {
                return end;
            }
            end = AddressWords.NUMBERS.at(node).length > 0 ? i + 1 : end;
        }
        return end;
    }

    /** Whether a name without an ending may end at a place. */
    boolean isBoundary(int at) {
        return isBoundary[at];
    }

    /** What blanks and punctuation between two places cost. */
    int gapCost(int from, int end) {
        return gapCosts[end] - gapCosts[from + 1];
    }

    /** What the characters of a name cost. */
    int nameCost(int from, int end) {
        return nameCosts[end] - nameCosts[from] + innerNumbers[end] - innerNumbers[from + 1];
    }

    /** What it costs that a name begins with a number that counts something by itself. */
    int firstNumberCost(int from) {
        return innerNumbers[from + 1] - innerNumbers[from];
    }

    /** Names such as 东路 and 三街 are mostly the end of a longer one. */
    int bareCost(int from, int end) {
        int cost = BARE_NUMERAL;
        for (int i = from; i < end; i++) {
            if (kinds[i] == OTHER) {
                return 0;
            }
            cost = kinds[i] >= DIRECTION ? BARE_DIRECTION : cost;
        }
        return cost;
    }

    /** Whether there are only numbers, letters and directions. */
    boolean isBare(int from, int end) {
        for (int i = from; i < end; i++) {
            boolean isOther = kinds[i] == OTHER && !Characters.isAlphanumeric(glyphs.at(i));
            if (isOther || kinds[i] == SIZE) {
                return false;
            }
        }
        return true;
    }

    private static byte kind(int c, boolean isNumber) {
        return switch (c) {
            case '东', '西', '南', '北', '中', '前', '后' -> DIRECTION;
            case '大', '小', '新', '老' -> SIZE;
            default -> isNumber && ChineseNumeral.isNumeral(c) ? NUMERAL : OTHER;
        };
    }

    /** What the ends of other names inside a name cost. */
    int innerCost(int from, int end) {
        return end > from + 1 ? innerEndings[end] - innerEndings[from + 1] : 0;
    }

    int firstEnding(int end) {
        return firstEndings[end];
    }

    int lastEnding(int end) {
        return firstEndings[end + 1];
    }

    int endingStart(int ending) {
        return endingStarts[ending];
    }

    AddressWords.Sense endingSense(int ending) {
        return endingSenses[ending];
    }

    /** Whether a name that ends at a place says by its ending what it is. */
    boolean hasEnding(int end, Piece piece) {
        for (int i = firstEnding(end); i < lastEnding(end); i++) {
            if (endingSenses[i].piece() == piece && endingSenses[i].cost() <= STRONG) {
                return true;
            }
        }
        return false;
    }
}
