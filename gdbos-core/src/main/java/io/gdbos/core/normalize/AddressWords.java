package io.gdbos.core.normalize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How the parts of addresses end, and the words that stand for themselves. Read once, immutable. */
final class AddressWords {
    /** One way to read a word. */
    record Sense(Piece piece, int cost) {}

    private static final Sense[] NO_SENSE = {};

    /** How names end, from right to left. */
    static final AddressWords ENDINGS;

    /** Words that stand for themselves. */
    static final AddressWords WORDS;

    /** What follows numbers. */
    static final AddressWords NUMBERS;

    static {
        Map<String, AddressWords> sections = new HashMap<>();
        AddressWords section = new AddressWords(false);
        for (String line : Tables.lines("address-words.txt")) {
            if (line.startsWith("[")) {
                section = new AddressWords(line.equals("[endings]"));
                sections.put(line, section);
            } else {
                section.add(line.split("\\|", -1));
            }
        }
        ENDINGS = Objects.requireNonNull(sections.get("[endings]"));
        WORDS = Objects.requireNonNull(sections.get("[words]"));
        NUMBERS = Objects.requireNonNull(sections.get("[numbers]"));
    }

    private final CodePointTrie trie = new CodePointTrie();
    private final List<Sense[]> byNode = new ArrayList<>(List.<Sense[]>of(NO_SENSE));
    private final boolean isBackward;

    private AddressWords(boolean isBackward) {
        this.isBackward = isBackward;
    }

    private void add(String[] cells) {
        Sense sense = new Sense(Piece.valueOf(cells[0]), Integer.parseInt(cells[1]));
        for (String word : cells[2].split(" ")) {
            int[] codes = word.codePoints().toArray();
            int node = trie.add(isBackward ? reversed(codes) : codes);
            while (byNode.size() < trie.size()) {
                byNode.add(NO_SENSE);
            }
            byNode.set(node, both(byNode.get(node), sense));
        }
    }

    /** One character further; begins and fails as {@link CodePointTrie} does. */
    int next(int node, int code) {
        return trie.next(node, code);
    }

    /** How the word that ends at a node can be read. */
    Sense[] at(int node) {
        return byNode.get(node);
    }

    private static Sense[] both(Sense[] first, Sense second) {
        Sense[] all = Arrays.copyOf(first, first.length + 1);
        all[first.length] = second;
        return all;
    }

    private static int[] reversed(int[] codes) {
        int[] result = new int[codes.length];
        for (int i = 0; i < codes.length; i++) {
            result[i] = codes[codes.length - 1 - i];
        }
        return result;
    }
}
