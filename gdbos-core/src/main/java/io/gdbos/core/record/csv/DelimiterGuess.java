package io.gdbos.core.record.csv;

import java.util.ArrayList;
import java.util.List;

/** Finds what separates the fields of a text: the character that the first rows use most evenly. */
final class DelimiterGuess {
    private static final char[] CANDIDATES = {',', ';', '\t'};
    private static final int ROWS = 20;

    private DelimiterGuess() {}

    /** A comma, a semicolon or a tab; a comma where there is none of them. A row that may be cut does not count. */
    static char of(String beginning, boolean isWhole) {
        char best = CANDIDATES[0];
        int bestScore = 0;
        for (char candidate : CANDIDATES) {
            int score = score(counts(beginning, isWhole, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** The share of the rows that have as many as the header; between equal shares the greater number decides. */
    private static int score(List<Integer> counts) {
        int inHeader = counts.isEmpty() ? 0 : counts.get(0);
        if (inHeader == 0) {
            return 0;
        }
        int even = (int) counts.stream().filter(count -> count == inHeader).count();
        return even * 10_000 / counts.size() + inHeader;
    }

    /** How often a character occurs outside quotes in each of the first rows that have anything. */
    private static List<Integer> counts(String text, boolean isWhole, char candidate) {
        List<Integer> counts = new ArrayList<>();
        boolean isQuoted = false;
        boolean isBlank = true;
        int count = 0;
        for (int i = 0; i < text.length() && counts.size() < ROWS; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
                isBlank = false;
            } else if (!isQuoted && (c == '\n' || c == '\r')) {
                if (!isBlank) {
                    counts.add(count);
                }
                isBlank = true;
                count = 0;
            } else {
                isBlank = false;
                count += !isQuoted && c == candidate ? 1 : 0;
            }
        }
        if (!isBlank && counts.size() < ROWS && (isWhole || counts.isEmpty())) {
            counts.add(count);
        }
        return counts;
    }
}
