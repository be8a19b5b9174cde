package io.gdbos.core.code;

import io.gdbos.core.code.Repair.Typo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the slips that would explain a wrong check character. It walks the scheme's states once from the front and once
 * from the back; where the two walks can be joined by one character, that character is a repair.
 */
final class Repairs {
    private final CheckCharacters scheme;
    private final String text;
    private final Predicate<String> isWellFormed;
    private final List<Repair<String>> found = new ArrayList<>();

    private Repairs(CheckCharacters scheme, String text, Predicate<String> isWellFormed) {
        this.scheme = scheme;
        this.text = text;
        this.isWellFormed = isWellFormed;
    }

    /**
     * The repairs of a text: swapped neighbours first, then changed characters, by position.
     *
     * @param isWellFormed tells the candidates that are identifiers, their check character aside
     * @param maker makes identifiers of them
     */
    static <T> List<Repair<T>> of(
            CheckCharacters scheme, String text, Predicate<String> isWellFormed, Function<String, T> maker) {
        return find(scheme, text, isWellFormed).stream()
                .map(repair -> new Repair<>(repair.typo(), repair.position(), maker.apply(repair.value())))
                .toList();
    }

    /** A sentence that begins with "Maybe" and names the slips, or null when no single one explains the text. */
    static @Nullable String hint(CheckCharacters scheme, String text, Predicate<String> isWellFormed) {
        StringBuilder hint = new StringBuilder();
        int others = 0;
        for (Repair<String> repair : find(scheme, text, isWellFormed)) {
            if (repair.typo() == Typo.SWAPPED) {
                clause(hint).append("positions ").append(repair.position()).append(" and ");
                hint.append(repair.position() + 1).append(" were swapped");
            } else if (repair.position() == text.length()) {
                clause(hint)
                        .append("the last character should be ")
                        .append(repair.value().charAt(text.length() - 1));
            } else {
                others++;
            }
        }
        if (others > 0) {
            clause(hint).append("one character was mistyped (").append(others).append(" codes are that near)");
        }
        return hint.isEmpty() ? null : hint.append('.').toString();
    }

    private static StringBuilder clause(StringBuilder hint) {
        return hint.append(hint.isEmpty() ? "Maybe " : ", or ");
    }

    private static List<Repair<String>> find(CheckCharacters scheme, String text, Predicate<String> isWellFormed) {
        var repairs = new Repairs(scheme, text, isWellFormed);
        if (repairs.isProved(text) && isWellFormed.test(text)) {
            return List.of();
        }
        repairs.swaps();
        repairs.changes();
        repairs.found.sort(
                Comparator.<Repair<String>, Typo>comparing(Repair::typo).thenComparing(Repair::position));
        return repairs.found;
    }

    private void swaps() {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) != text.charAt(i + 1)) {
                char[] chars = text.toCharArray();
                chars[i] = text.charAt(i + 1);
                chars[i + 1] = text.charAt(i);
                String candidate = new String(chars);
                if (isProved(candidate)) {
                    keep(Typo.SWAPPED, i, candidate);
                }
            }
        }
    }

    private void changes() {
        int last = text.length() - 1;
        int[] front = new int[last + 1];
        front[0] = scheme.start();
        int reach = 0;
        for (int value = value(0); reach < last && value >= 0; value = value(reach)) {
            front[reach + 1] = scheme.step(front[reach], value);
            reach++;
        }
        if (reach == last) {
            change(last, scheme.close(front[last]));
        }
        int wanted = scheme.closing(text.charAt(last));
        for (int i = last - 1; i >= 0 && wanted >= 0; i--) {
            if (i <= reach) {
                join(i, front[i], wanted);
            }
            wanted = value(i) < 0 ? -1 : scheme.before(wanted, value(i));
        }
    }

    /** Tries all characters that lead from one state to another. */
    private void join(int at, int from, int to) {
        String alphabet = scheme.alphabet();
        for (int value = 0; value < alphabet.length(); value++) {
            if (scheme.step(from, value) == to) {
                change(at, alphabet.charAt(value));
            }
        }
    }

    private void change(int at, char c) {
        if (c != text.charAt(at)) {
            keep(Typo.CHANGED, at, text.substring(0, at) + c + text.substring(at + 1));
        }
    }

    private void keep(Typo typo, int at, String candidate) {
        if (isWellFormed.test(candidate)) {
            found.add(new Repair<>(typo, at + 1, candidate));
        }
    }

    private int value(int at) {
        return scheme.value(text.charAt(at));
    }

    private boolean isProved(String candidate) {
        int state = scheme.start();
        for (int i = 0; i + 1 < candidate.length(); i++) {
            int value = scheme.value(candidate.charAt(i));
            if (value < 0) {
                return false;
            }
            state = scheme.step(state, value);
        }
        return scheme.close(state) == candidate.charAt(candidate.length() - 1);
    }
}
