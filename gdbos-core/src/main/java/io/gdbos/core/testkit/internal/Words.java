package io.gdbos.core.testkit.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of words that names are composed of. Immutable. */
final class Words {
    private static final Map<String, List<String>> LISTS = read();

    private Words() {}

    static List<String> of(String list) {
        List<String> words = LISTS.get(list);
        if (words == null) {
            throw new IllegalArgumentException("There is no word list \"" + list + "\".");
        }
        return words;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> lists = new HashMap<>();
        for (String[] row : SampleData.rows("words.csv")) {
            lists.put(row[0], List.of(row[1].split(" ")));
        }
        return Map.copyOf(lists);
    }
}
