package io.gdbos.core.normalize;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Characters to characters: by index in the basic plane, by search outside it. */
final class CodePointMap {
    private final char[] basic;
    private final int[] keys;
    private final int[] values;

    private CodePointMap(char[] basic, int[] keys, int[] values) {
        this.basic = basic;
        this.keys = keys;
        this.values = values;
    }

    static CodePointMap of(Map<Integer, Integer> map) {
        char[] basic = new char[0x10000];
        TreeMap<Integer, Integer> others = new TreeMap<>();
        map.forEach((from, to) -> {
            if (from < 0x10000 && to < 0x10000) {
                basic[from] = (char) (int) to;
            } else {
                others.put(from, to);
            }
        });
        return new CodePointMap(
                basic,
                others.keySet().stream().mapToInt(Integer::intValue).toArray(),
                others.values().stream().mapToInt(Integer::intValue).toArray());
    }

    int get(int codePoint) {
        if (codePoint < 0x10000 && basic[codePoint] != 0) {
            return basic[codePoint];
        }
        if (codePoint < 0x3400) {
            return codePoint;
        }
        int index = Arrays.binarySearch(keys, codePoint);
        return index < 0 ? codePoint : values[index];
    }

    String apply(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (get(c) != c) {
                StringBuilder out = new StringBuilder(text.length()).append(text, 0, i);
                text.codePoints().skip(text.codePointCount(0, i)).map(this::get).forEach(out::appendCodePoint);
                return out.toString();
            }
            i += Character.charCount(c);
        }
        return text;
    }
}
