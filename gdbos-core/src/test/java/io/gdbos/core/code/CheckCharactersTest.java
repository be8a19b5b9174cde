package io.gdbos.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each scheme catches, proved over all its states and not on samples. */
class CheckCharactersTest {
    /** The values that the scheme can tell apart: of organisation codes the digits only. */
    private static int values(CheckCharacters scheme) {
        return scheme == CheckCharacters.GB_11714 ? 10 : scheme.alphabet().length();
    }

    /** All states that are reached, each with a check character of its own. */
    private static List<Integer> states(CheckCharacters scheme) {
        Set<Integer> reached = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(scheme.start()));
        while (!open.isEmpty()) {
            int state = open.remove();
            if (reached.add(state)) {
                assertEquals(state, scheme.closing(scheme.close(state)));
                for (int value = 0; value < scheme.alphabet().length(); value++) {
                    open.add(scheme.step(state, value));
                }
            }
        }
        return List.copyOf(reached);
    }

    @ParameterizedTest
    @CsvSource({"MOD_11_2, 11", "MOD_11_10, 10", "MOD_37_36, 36", "GB_32100, 31", "GB_11714, 11"})
    void a_scheme_has_as_many_states_as_its_modulus(CheckCharacters scheme, int count) {
        assertEquals(count, states(scheme).size());
    }

    @ParameterizedTest
    @EnumSource
    void one_wrong_character_leads_to_another_state_and_stays_apart(CheckCharacters scheme) {
        for (int state : states(scheme)) {
            for (int value = 0; value < values(scheme); value++) {
                for (int other = 0; other < value; other++) {
                    assertNotEquals(scheme.step(state, value), scheme.step(state, other));
                }
                int next = scheme.step(state, value);
                assertEquals(state, scheme.before(next, value), "no two states meet");
                assertEquals(value, scheme.between(state, next));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MOD_11_2", "GB_32100", "GB_11714"})
    void swapped_neighbours_lead_to_another_state(CheckCharacters scheme) {
        assertEquals(0, missedSwaps(scheme));
    }

    @ParameterizedTest
    @EnumSource(names = {"MOD_11_10", "MOD_37_36"})
    void the_hybrid_systems_miss_few_swapped_neighbours(CheckCharacters scheme) {
        int pairs = states(scheme).size() * values(scheme) * (values(scheme) - 1);
        int missed = missedSwaps(scheme);

        assertTrue(missed > 0 && missed < pairs / 40, missed + " of " + pairs);
    }

    @Test
    void the_published_weights_give_the_same_characters() {
        assertEquals('X', CheckCharacters.MOD_11_2.of("11010519491231002"));
        assertEquals('3', CheckCharacters.GB_32100.of("91350100M000100Y4"));
        assertEquals('X', CheckCharacters.GB_11714.of("D2143569"));
        assertEquals('4', CheckCharacters.MOD_11_10.of("31023000171615"));
        assertEquals('U', CheckCharacters.MOD_37_36.of("11100000000013338W01111430000006122244L20230000403001"));
    }

    @Test
    void a_body_of_another_length_than_the_scheme_is_made_for_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> CheckCharacters.GB_32100.of("91350100"));
        assertThrows(IllegalArgumentException.class, () -> CheckCharacters.GB_11714.of("D21435691"));
    }

    private static int missedSwaps(CheckCharacters scheme) {
        int missed = 0;
        for (int state : states(scheme)) {
            for (int first = 0; first < values(scheme); first++) {
                for (int second = 0; second < values(scheme); second++) {
                    boolean isSame = scheme.step(scheme.step(state, first), second)
                            == scheme.step(scheme.step(state, second), first);
                    missed += first != second && isSame ? 1 : 0;
                }
            }
        }
        return missed;
    }
}
