package io.gdbos.workflow.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/** Many keys as few {@code in (…)} lists of one length, so that the database sees the same text again. */
final class Chunks {
    private static final List<Integer> LENGTHS = List.of(1, 16, 256);

    private Chunks() {}

    static List<List<String>> of(Collection<String> keys) {
        List<String> distinct = List.copyOf(new LinkedHashSet<>(keys));
        int longest = LENGTHS.get(LENGTHS.size() - 1);
        List<List<String>> chunks = new ArrayList<>();
        for (int from = 0; from < distinct.size(); from += longest) {
            List<String> part = distinct.subList(from, Math.min(distinct.size(), from + longest));
            List<String> chunk = new ArrayList<>(part);
            int length = LENGTHS.stream()
                    .filter(candidate -> candidate >= part.size())
                    .findFirst()
                    .orElse(longest);
            chunk.addAll(Collections.nCopies(length - part.size(), part.get(part.size() - 1)));
            chunks.add(chunk);
        }
        return chunks;
    }

    static String marks(List<String> chunk) {
        return "(" + String.join(", ", Collections.nCopies(chunk.size(), "?")) + ")";
    }
}
