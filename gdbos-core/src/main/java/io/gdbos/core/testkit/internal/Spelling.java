package io.gdbos.core.testkit.internal;

import java.util.HashMap;
import java.util.Map;

/** Other characters for the same text, or for one that is taken for it. Immutable. */
final class Spelling {
    private static final Map<Character, Character> TRADITIONAL = readTraditional();
    private static final Map<String, Map<Character, Character>> CONFUSED = readConfused();

    private Spelling() {}

    /** Every character in its traditional form. */
    static String traditional(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < changed.length(); i++) {
            changed.setCharAt(i, TRADITIONAL.getOrDefault(changed.charAt(i), changed.charAt(i)));
        }
        return changed.toString();
    }

    /** One character taken for another, the last one that can be; the text itself when none can. */
    static String confused(String kind, String text) {
        Map<Character, Character> pairs = CONFUSED.getOrDefault(kind, Map.of());
        for (int i = text.length() - 1; i > 0; i--) {
            Character other = pairs.get(text.charAt(i));
            if (other != null) {
                return text.substring(0, i) + other + text.substring(i + 1);
            }
        }
        return text;
    }

    /** Digits and letters in full width. */
    static String fullWidth(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < changed.length(); i++) {
            char c = changed.charAt(i);
            if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
                changed.setCharAt(i, (char) (c + 0xFEE0));
            }
        }
        return changed.toString();
    }

    private static Map<Character, Character> readTraditional() {
        Map<Character, Character> pairs = new HashMap<>();
        for (String[] row : SampleData.rows("traditional.txt")) {
            addAll(pairs, row[0]);
        }
        return Map.copyOf(pairs);
    }

    private static Map<String, Map<Character, Character>> readConfused() {
        Map<String, Map<Character, Character>> kinds = new HashMap<>();
        for (String[] row : SampleData.rows("confused.csv")) {
            Map<Character, Character> pairs = new HashMap<>();
            addAll(pairs, row[1]);
            kinds.put(row[0], Map.copyOf(pairs));
        }
        return Map.copyOf(kinds);
    }

    private static void addAll(Map<Character, Character> pairs, String text) {
        for (String pair : text.split(" ")) {
            pairs.put(pair.charAt(0), pair.charAt(1));
        }
    }
}
