package io.gdbos.core.code;

import io.gdbos.core.code.Repair.Typo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the slips that would explain a wrong check character. It walks the scheme's states once from the front and once
 * from the back; where one changed or two swapped characters join the two walks, that is a repair. No candidate is
 * tried, so the cost does not grow with the alphabet.
 */
final class Repairs {
    private static final int NONE = -1;

    private final CheckCharacters scheme;
    private final String text;
    private final Predicate<String> isWellFormed;
    private final List<Repair<String>> found = new ArrayList<>();

    /** The state before each position, as far as the characters are in the alphabet; else NONE. */
    private final int[] front;

    /** The state before each position from which the rest, check character and all, is right; else NONE. */
    private final int[] back;

    private Repairs(CheckCharacters scheme, String text, Predicate<String> isWellFormed) {
        this.scheme = scheme;
        this.text = text;
        this.isWellFormed = isWellFormed;
        int last = text.length() - 1;
        front = new int[last + 1];
        front[0] = scheme.start();
        for (int i = 0; i < last; i++) {
            front[i + 1] = step(front[i], text.charAt(i));
        }
        back = new int[last + 1];
        back[last] = scheme.closing(text.charAt(last));
        for (int i = last - 1; i >= 0; i--) {
            int value = scheme.value(text.charAt(i));
            back[i] = value == NONE || back[i + 1] == NONE ? NONE : scheme.before(back[i + 1], value);
        }
    }

    /**
     * The repairs of a text: swapped neighbours first, then changed characters, by position. None for a right text.
     *
     * @param isWellFormed tells the candidates that are identifiers, their check character aside
     * @param maker makes identifiers of them
     */
    static <T> List<Repair<T>> of(
            CheckCharacters scheme, String text, Predicate<String> isWellFormed, Function<String, T> maker) {
        return new Repairs(scheme, text, isWellFormed)
                .find().stream()
                        .map(repair -> new Repair<>(repair.typo(), repair.position(), maker.apply(repair.value())))
                        .toList();
    }

    /** A sentence that begins with "Maybe" and names the slips, or null when no single one explains the text. */
    static @Nullable String hint(CheckCharacters scheme, String text, Predicate<String> isWellFormed) {
        StringBuilder hint = new StringBuilder(160);
        int others = 0;
        for (Repair<String> repair : new Repairs(scheme, text, isWellFormed).find()) {
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

    private List<Repair<String>> find() {
        if (back[0] != scheme.start() || !isWellFormed.test(text)) {
            for (int i = 0; i + 1 < text.length(); i++) {
                trySwap(i);
            }
            for (int i = 0; i + 1 < text.length(); i++) {
                tryChange(i);
            }
            tryOtherCheck();
        }
        return found;
    }

    private void trySwap(int at) {
        char first = text.charAt(at);
        char second = text.charAt(at + 1);
        int state = step(front[at], second);
        boolean closes = at + 2 == text.length();
        boolean isRight = closes
                ? state != NONE && scheme.close(state) == first
                : back[at + 2] != NONE && step(state, first) == back[at + 2];
        if (isRight && first != second) {
            char[] chars = text.toCharArray();
            chars[at] = second;
            chars[at + 1] = first;
            keep(Typo.SWAPPED, at, chars);
        }
    }

    private void tryChange(int at) {
        if (front[at] == NONE || back[at + 1] == NONE) {
            return;
        }
        String alphabet = scheme.alphabet();
        int value = scheme.between(front[at], back[at + 1]);
        while (value < alphabet.length()) {
            change(at, alphabet.charAt(value));
            value += scheme.sumModulus();
        }
    }

    private void tryOtherCheck() {
        int last = text.length() - 1;
        if (front[last] != NONE) {
            change(last, scheme.close(front[last]));
        }
    }

    private void change(int at, char c) {
        if (c != text.charAt(at)) {
            char[] chars = text.toCharArray();
            chars[at] = c;
            keep(Typo.CHANGED, at, chars);
        }
    }

    private void keep(Typo typo, int at, char[] chars) {
        String candidate = new String(chars);
        if (isWellFormed.test(candidate)) {
            found.add(new Repair<>(typo, at + 1, candidate));
        }
    }

    private int step(int state, char c) {
        int value = scheme.value(c);
        return state == NONE || value == NONE ? NONE : scheme.step(state, value);
    }
}
