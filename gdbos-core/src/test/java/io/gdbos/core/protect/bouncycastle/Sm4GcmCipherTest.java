package io.gdbos.core.protect.bouncycastle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import io.gdbos.core.protect.Cell;
import io.gdbos.core.protect.Envelope;
import io.gdbos.core.protect.FieldCipher;
import io.gdbos.core.protect.KeyMaterial;
import io.gdbos.core.protect.KeyRing;
import io.gdbos.core.protect.SampleKeys;
import io.gdbos.core.protect.UnreadableCellException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class Sm4GcmCipherTest {
    private static final Cell CELL = new Cell("enr_notice", "content", "n1");

    private final KeyMaterial key = SampleKeys.key("k-2026");
    private final FieldCipher cipher = Sm4GcmCipher.of(KeyRing.of(key), SampleKeys.random());

    @Property(tries = 200)
    void what_was_encrypted_is_read_back(@ForAll String text, @ForAll String record) {
        String wellFormed = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        FieldCipher fresh = Sm4GcmCipher.of(KeyRing.of(SampleKeys.key("k")), SampleKeys.random());
        Cell cell = new Cell("t", "c", record);

        assertEquals(wellFormed, fresh.decrypt(fresh.encrypt(wellFormed, cell), cell));
    }

    @Test
    void the_same_value_never_looks_the_same() {
        String first = cipher.encrypt("张小三", CELL);

        assertNotEquals(first, cipher.encrypt("张小三", CELL));
        assertFalse(first.contains("张"));
        assertTrue(first.startsWith("gdb1:k-2026:"), first);
    }

    @Test
    void a_ciphertext_is_read_in_its_own_cell_only() {
        String stored = cipher.encrypt("张小三", CELL);

        for (Cell other : List.of(
                new Cell("enr_notice", "content", "n2"),
                new Cell("enr_notice", "digest", "n1"),
                new Cell("wf_task", "content", "n1"))) {
            assertThrows(UnreadableCellException.class, () -> cipher.decrypt(stored, other));
        }
    }

    @Test
    void a_missing_key_is_named() {
        String stored = cipher.encrypt("张小三", CELL);
        FieldCipher other = Sm4GcmCipher.of(KeyRing.of(SampleKeys.key("k-2027")), SampleKeys.random());

        for (FieldCipher without : List.of(other, FieldCipher.none())) {
            UnreadableCellException failure =
                    assertThrows(UnreadableCellException.class, () -> without.decrypt(stored, CELL));
            assertEquals("k-2026", failure.keyId());
            assertEquals(
                    "A value of enr_notice.content is encrypted under key \"k-2026\", which was not given.",
                    failure.getMessage());
        }
    }

    @Test
    void another_secret_of_the_same_name_is_told() {
        String stored = cipher.encrypt("张小三", CELL);
        FieldCipher impostor = Sm4GcmCipher.of(KeyRing.of(KeyMaterial.of("k-2026", new byte[16])), SampleKeys.random());

        UnreadableCellException failure =
                assertThrows(UnreadableCellException.class, () -> impostor.decrypt(stored, CELL));
        assertEquals("A value of enr_notice.content cannot be opened with key \"k-2026\".", failure.getMessage());
    }

    @Test
    void after_a_change_of_keys_old_values_are_read_and_new_ones_use_the_new_key() {
        String old = cipher.encrypt("张小三", CELL);
        FieldCipher rotated = Sm4GcmCipher.of(KeyRing.of(SampleKeys.key("k-2027"), key), SampleKeys.random());
        String renewed = rotated.encrypt(rotated.decrypt(old, CELL), CELL);

        assertFalse(rotated.isCurrent(old));
        assertTrue(rotated.isCurrent(renewed));
        assertEquals("张小三", rotated.decrypt(renewed, CELL));
        assertEquals("k-2027", Envelope.parse(renewed).keyId());
    }

    @Test
    void what_was_stored_before_there_was_a_key_is_read() {
        assertEquals("{\"v\":{}}", cipher.decrypt("{\"v\":{}}", CELL));
        assertFalse(cipher.isCurrent("{\"v\":{}}"));
    }

    @Test
    void a_broken_envelope_is_refused() {
        for (String broken : List.of("gdb1:k-2026:", "gdb1:k-2026:???", "gdb1:k-2026:AAAA")) {
            assertThrows(UnreadableCellException.class, () -> cipher.decrypt(broken, CELL));
        }
        assertThrows(GdbosException.class, () -> cipher.decrypt("gdb1:nothing", CELL));
        assertThrows(IllegalArgumentException.class, () -> FieldCipher.none().encrypt("gdb1:a:b", CELL));
    }

    @Test
    void threads_do_not_mix_their_values() {
        List<String> wrong = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> {
                    Cell cell = new Cell("t", "c", "r" + i);
                    String text = "value " + i;
                    return cipher.decrypt(cipher.encrypt(text, cell), cell).equals(text) ? "" : text;
                })
                .filter(text -> !text.isEmpty())
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void the_secret_is_shown_nowhere() {
        assertEquals("Sm4GcmCipher[k-2026] KeyMaterial[k-2026]", cipher + " " + key);
    }
}
