package io.gdbos.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gdbos.core.code.Repair.Typo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The repairs that the walk over states finds are those that trying everything finds. */
class RepairsProperties {
    private static final String ALL = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ#";

    record Wrong(CheckCharacters scheme, String text) {}

    @Provide
    Arbitrary<Wrong> wrongs() {
        return Arbitraries.of(CheckCharacters.class).flatMap(scheme -> {
            int length = scheme.bodyLength() > 0 ? scheme.bodyLength() : 14;
            Arbitrary<String> bodies =
                    Arbitraries.strings().withChars(scheme.alphabet()).ofLength(length);
            return Combinators.combine(
                            bodies,
                            Arbitraries.integers().between(0, length),
                            Arbitraries.of(ALL.chars().mapToObj(c -> (char) c).toList()),
                            Arbitraries.integers().between(0, length),
                            Arbitraries.of('#', '0', '7', 'X'))
                    .as((body, first, one, second, other) -> {
                        StringBuilder text = new StringBuilder(body + scheme.of(body));
                        text.setCharAt(first, one);
                        if (other != '0') {
                            text.setCharAt(second, other);
                        }
                        return new Wrong(scheme, text.toString());
                    });
        });
    }

    @Property
    void the_walk_finds_what_trying_everything_finds(@ForAll("wrongs") Wrong wrong) {
        List<Repair<String>> found = Repairs.of(wrong.scheme(), wrong.text(), text -> true, text -> text);

        assertEquals(byTrial(wrong), new HashSet<>(found));
        assertEquals(found.size(), new HashSet<>(found).size());
    }

    private static Set<Repair<String>> byTrial(Wrong wrong) {
        Set<Repair<String>> found = new HashSet<>();
        String text = wrong.text();
        if (isRight(wrong.scheme(), text)) {
            return found;
        }
        for (int i = 0; i < text.length(); i++) {
            for (char c : ALL.toCharArray()) {
                String changed = text.substring(0, i) + c + text.substring(i + 1);
                if (!changed.equals(text) && isRight(wrong.scheme(), changed)) {
                    found.add(new Repair<>(Typo.CHANGED, i + 1, changed));
                }
            }
            String swapped = i + 1 < text.length() ? Digits.swapped(text, i) : text;
            if (!swapped.equals(text) && isRight(wrong.scheme(), swapped)) {
                found.add(new Repair<>(Typo.SWAPPED, i + 1, swapped));
            }
        }
        return found;
    }

    private static boolean isRight(CheckCharacters scheme, String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            if (scheme.alphabet().indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return scheme.proves(text);
    }
}
