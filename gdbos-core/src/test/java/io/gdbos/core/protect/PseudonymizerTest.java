package io.gdbos.core.protect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class PseudonymizerTest {
    private final Pseudonymizer pseudonymizer =
            Pseudonymizer.of(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16});

    @Test
    void the_same_value_gets_the_same_token() {
        String token = pseudonymizer.pseudonym("citizen-number", "370705201503070023");

        assertEquals(token, pseudonymizer.pseudonym("citizen-number", "370705201503070023"));
        assertTrue(token.matches("[0-9a-f]{32}"), token);
    }

    @Test
    void kinds_keys_and_values_are_kept_apart() {
        String token = pseudonymizer.pseudonym("ab", "c");

        assertNotEquals(token, pseudonymizer.pseudonym("a", "bc"));
        assertNotEquals(token, Pseudonymizer.of(new byte[16]).pseudonym("ab", "c"));
    }

    @Test
    void a_key_that_could_be_guessed_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> Pseudonymizer.of(new byte[15]));
    }
}
