package io.gdbos.core.normalize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Readings of characters in Hanyu Pinyin, without tone, ü written {@code v}. A character has its first reading here,
 * and one more when it is read otherwise as a surname. Thread-safe.
 */
public final class Pinyin {
    private static final int FIRST = 0x3400;
    private static final int LAST = 0x9FFF;
    private static final List<String> SYLLABLES = new ArrayList<>();
    private static final short[] BASIC = new short[LAST - FIRST + 1];
    private static final int[] RARE;
    private static final short[] RARE_READINGS;
    private static final Map<String, String> SURNAMES = new HashMap<>();

    static {
        Map<Integer, Short> rare = new TreeMap<>();
        for (String line : Tables.lines("pinyin.txt")) {
            int blank = line.indexOf(' ');
            SYLLABLES.add(line.substring(0, blank));
            short index = (short) SYLLABLES.size();
            line.codePoints().skip(blank + 1L).forEach(c -> {
                if (c >= FIRST && c <= LAST) {
                    BASIC[c - FIRST] = index;
                } else {
                    rare.put(c, index);
                }
            });
        }
        RARE = rare.keySet().stream().mapToInt(Integer::intValue).toArray();
        RARE_READINGS = new short[RARE.length];
        for (int i = 0; i < RARE.length; i++) {
            RARE_READINGS[i] = rare.getOrDefault(RARE[i], (short) 0);
        }
        for (String line : Tables.lines("surname-readings.txt")) {
            int blank = line.indexOf(' ');
            String reading = line.substring(0, blank);
            String characters = line.substring(blank + 1);
            if (reading.length() > 4 && !SYLLABLES.contains(reading)) {
                // a surname of two characters
                for (int i = 0; i < characters.length(); i += 2) {
                    SURNAMES.put(characters.substring(i, i + 2), reading);
                }
            } else {
                characters.codePoints().mapToObj(Character::toString).forEach(c -> SURNAMES.put(c, reading));
            }
        }
    }

    private Pinyin() {}

    /**
     * The first reading of a character.
     *
     * @param codePoint the character
     * @return the syllable, empty when none is known
     */
    public static Optional<String> reading(int codePoint) {
        int index = index(codePoint);
        return index == 0 ? Optional.empty() : Optional.of(SYLLABLES.get(index - 1));
    }

    /**
     * The reading that one or two characters have as a surname.
     *
     * @param surname the characters
     * @return the reading, empty when it is the usual one
     */
    public static Optional<String> surnameReading(String surname) {
        return Optional.ofNullable(SURNAMES.get(surname));
    }

    /**
     * A syllable without the differences that many speakers do not hear: zh/z, ch/c, sh/s, n/l, f/h, r/l, and a final
     * ng/n.
     *
     * @param syllable a syllable
     * @return the key under which syllables that sound alike meet; never longer than the syllable
     */
    public static String fuzzy(String syllable) {
        String key = syllable;
        if (key.endsWith("ng") && key.length() > 2) {
            key = key.substring(0, key.length() - 1);
        }
        if (key.startsWith("zh") || key.startsWith("ch") || key.startsWith("sh")) {
            key = key.charAt(0) + key.substring(2);
        } else if (key.length() > 1 && (key.charAt(0) == 'n' || key.charAt(0) == 'r')) {
            key = "l" + key.substring(1);
        } else if (key.startsWith("f")) {
            key = "h" + key.substring(1);
        }
        return key;
    }

    /** Whether two characters have a reading in common. */
    static boolean soundAlike(int first, int second) {
        int index = index(first);
        if (index != 0 && index == index(second)) {
            return true;
        }
        for (String a : readings(first)) {
            if (readings(second).contains(a)) {
                return true;
            }
        }
        return false;
    }

    /** Whether two characters have readings that sound alike. */
    static boolean soundSimilar(int first, int second) {
        for (String a : readings(first)) {
            for (String b : readings(second)) {
                if (fuzzy(a).equals(fuzzy(b))) {
                    return true;
                }
            }
        }
        return false;
    }

    static List<String> readings(int codePoint) {
        Optional<String> usual = reading(codePoint);
        Optional<String> surname = surnameReading(Character.toString(codePoint));
        return surname.isEmpty() || surname.equals(usual)
                ? usual.stream().toList()
                : usual.map(reading -> List.of(reading, surname.get())).orElse(List.of(surname.get()));
    }

    private static int index(int codePoint) {
        if (codePoint >= FIRST && codePoint <= LAST) {
            return BASIC[codePoint - FIRST];
        }
        int found = Arrays.binarySearch(RARE, codePoint);
        return found < 0 ? 0 : RARE_READINGS[found];
    }
}
