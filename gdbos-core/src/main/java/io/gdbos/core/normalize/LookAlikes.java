package io.gdbos.core.normalize;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Characters that are mistaken for one another by their shape. */
final class LookAlikes {
    private static final Map<Integer, Set<Integer>> OTHERS = new HashMap<>();

    static {
        for (String group : Tables.lines("look-alikes.txt")) {
            for (int first : group.codePoints().toArray()) {
                for (int second : group.codePoints().toArray()) {
                    OTHERS.computeIfAbsent(first, any -> new HashSet<>()).add(second);
                }
            }
        }
    }

    private LookAlikes() {}

    static boolean areAlike(int first, int second) {
        Set<Integer> others = OTHERS.get(first);
        return others != null && others.contains(second);
    }
}
