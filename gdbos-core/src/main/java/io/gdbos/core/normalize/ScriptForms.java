package io.gdbos.core.normalize;

import java.util.HashMap;
import java.util.Map;

/** Traditional, simplified and variant characters. */
final class ScriptForms {
    private static final CodePointMap SIMPLIFIED;
    private static final CodePointMap UNIFIED;

    static {
        Map<Integer, Integer> simplified = new HashMap<>();
        Map<Integer, Integer> unified = new HashMap<>();
        Map<Integer, Integer> target = simplified;
        for (String line : Tables.lines("script-forms.txt")) {
            if (line.equals("traditional") || line.equals("variant")) {
                target = line.equals("traditional") ? simplified : unified;
                continue;
            }
            int[] pairs = line.codePoints().toArray();
            for (int i = 0; i < pairs.length; i += 2) {
                target.putIfAbsent(pairs[i], pairs[i + 1]);
            }
        }
        SIMPLIFIED = CodePointMap.of(closed(simplified, simplified));
        UNIFIED = CodePointMap.of(closed(unified, withAll(simplified, unified)));
    }

    private ScriptForms() {}

    static String simplify(String text) {
        return SIMPLIFIED.apply(text);
    }

    static String unify(String text) {
        return UNIFIED.apply(text);
    }

    /** Simplifies one character, which stays as it is when the basic plane has no form for it. */
    static char usual(char c) {
        int result = SIMPLIFIED.get(c);
        return result < 0x10000 ? (char) result : c;
    }

    /** Whether two texts of equal length hold, at one place, two different traditional characters. */
    static boolean holdsTwoTraditional(String first, String second) {
        int[] a = first.codePoints().toArray();
        int[] b = second.codePoints().toArray();
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            if (a[i] != b[i] && SIMPLIFIED.get(a[i]) != a[i] && SIMPLIFIED.get(b[i]) != b[i]) {
                return true;
            }
        }
        return false;
    }

    private static Map<Integer, Integer> withAll(Map<Integer, Integer> first, Map<Integer, Integer> second) {
        Map<Integer, Integer> all = new HashMap<>(first);
        all.putAll(second);
        return all;
    }

    /** Follows every mapping to its end, so that applying it twice changes nothing. */
    private static Map<Integer, Integer> closed(Map<Integer, Integer> map, Map<Integer, Integer> steps) {
        Map<Integer, Integer> closed = new HashMap<>();
        map.forEach((from, to) -> {
            int end = to;
            for (int i = 0; i < 4 && steps.containsKey(end); i++) {
                end = steps.getOrDefault(end, end);
            }
            closed.put(from, end);
        });
        return closed;
    }
}
