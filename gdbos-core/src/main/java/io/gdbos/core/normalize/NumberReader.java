package io.gdbos.core.normalize;

import java.util.BitSet;

/** Finds the numbers of an address: Arabic digits, letters with digits, Chinese numerals, and what stands before them. */
final class NumberReader {
    private static final int LONGEST = 12;
    private static final String PREFIXES = "甲乙丙丁戊附负第临副地东西中南北主裙前后";
    private static final String NUMERALS = "〇○零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾佰仟";
    /** The characters of the basic plane that a number may begin with. */
    private static final BitSet BEGINNINGS = new BitSet();

    static {
        BEGINNINGS.set('0', '9' + 1);
        BEGINNINGS.set('A', 'Z' + 1);
        PREFIXES.chars().forEach(BEGINNINGS::set);
        NUMERALS.chars().forEach(BEGINNINGS::set);
    }

    private final AddressGlyphs glyphs;

    NumberReader(AddressGlyphs glyphs) {
        this.glyphs = glyphs;
    }

    /** The end of the number that begins here, or the place itself. */
    int end(int from) {
        int c = glyphs.at(from);
        if (c < 0 || !BEGINNINGS.get(c)) {
            return from;
        } else if (Characters.isDigit(c)) {
            int end = digits(from);
            boolean isLettered = Characters.isLetter(glyphs.at(end)) && !Characters.isAlphanumeric(glyphs.at(end + 1));
            return isLettered ? end + 1 : end;
        } else if (Characters.isLetter(c)) {
            int first = Characters.isLetter(glyphs.at(from + 1)) ? from + 2 : from + 1;
            int end = digits(first);
            return Characters.isLetter(glyphs.at(end)) || end > first + 6 ? from : end;
        } else if (ChineseNumeral.isNumeral(c)) {
            int end = from + 1;
            while (end < from + LONGEST && ChineseNumeral.isNumeral(glyphs.at(end))) {
                end++;
            }
            return end;
        }
        return prefixed(from, c);
    }

    /** Numbers with a word before them: 甲12号, 附3号, 负一楼, 第5办公室, and entrances named by their side. */
    private int prefixed(int from, int c) {
        boolean isCounted = "甲乙丙丁戊附负第临副".indexOf(c) >= 0;
        int next = glyphs.at(from + 1);
        if ("东西南北".indexOf(c) >= 0 && "甲乙丙丁".indexOf(next) >= 0 && Characters.isDigit(glyphs.at(from + 2))) {
            return end(from + 2);
        } else if (isCounted && (Characters.isDigit(next) || ChineseNumeral.isNumeral(next))) {
            return end(from + 1);
        } else if (glyphs.startsWith("地下", from) && ChineseNumeral.isNumeral(glyphs.at(from + 2))) {
            return end(from + 2);
        }
        boolean isEntrance = "东西中南北甲乙丙丁".indexOf(c) >= 0 && glyphs.startsWith("单元", from + 1);
        boolean isWing = "主副裙东西南北前后".indexOf(c) >= 0 && glyphs.at(from + 1) == '楼' && glyphs.at(from + 2) != '村';
        return isEntrance || isWing ? from + 1 : from;
    }

    private int digits(int from) {
        int end = from;
        while (Characters.isDigit(glyphs.at(end))) {
            end++;
        }
        return end;
    }

    /** The normal form of a number: Arabic digits without zeros in front. */
    String value(int from, int to) {
        int start = from;
        while (start < to && !isNumeral(glyphs.at(start))) {
            start++;
        }
        String prefix = glyphs.at(from) == '第' ? "" : glyphs.text(from, start);
        return prefix + AddressText.number(glyphs.text(start, to));
    }

    private static boolean isNumeral(int c) {
        return Characters.isAlphanumeric(c) || ChineseNumeral.isNumeral(c);
    }
}
