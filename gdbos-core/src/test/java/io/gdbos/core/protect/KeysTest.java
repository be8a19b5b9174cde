package io.gdbos.core.protect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeysTest {
    private static final String SECRET = "000102030405060708090a0b0c0d0e0f";

    @Test
    void the_keyed_digest_agrees_with_that_of_another_tool() {
        byte[] key = Digests.parseHex(SECRET);
        byte[] content = "370705201503070023".getBytes(StandardCharsets.UTF_8);

        assertEquals(
                "01b107d813b1c8f8a87a1fe0a2f853266d37d2dc384969ffed25d39001c951e9",
                Digests.hex(HmacSm3.of(key).digest(content)));
        byte[] elevens = new byte[20];
        Arrays.fill(elevens, (byte) 0x0b);
        assertEquals(
                "51b00d1fb49832bfb01c3ce27848e59f871d9ba938dc563b338ca964755cce70",
                Digests.hex(HmacSm3.of(elevens).digest("Hi There".getBytes(StandardCharsets.UTF_8))));
    }

    @Nested
    class Material {
        @Test
        void every_use_has_a_key_of_its_own() {
            KeyMaterial key = SampleKeys.key("k");

            assertArrayEquals(key.derive("a", 16), key.derive("a", 16));
            assertFalse(Arrays.equals(key.derive("a", 16), key.derive("b", 16)));
        }

        @Test
        void the_caller_may_wipe_its_bytes_and_nobody_sees_them() {
            byte[] bytes = Digests.parseHex(SECRET);
            KeyMaterial key = KeyMaterial.of("k", bytes);
            byte[] before = key.derive("a", 32);
            Arrays.fill(bytes, (byte) 0);

            assertArrayEquals(before, key.derive("a", 32));
            assertEquals("KeyMaterial[k]", key.toString());
        }

        @Test
        void a_closed_key_derives_nothing() {
            KeyMaterial key = SampleKeys.key("k");
            key.close();

            assertThrows(IllegalStateException.class, () -> key.derive("a", 16));
        }

        @Test
        void a_key_too_short_or_without_a_proper_name_is_refused() {
            assertThrows(IllegalArgumentException.class, () -> KeyMaterial.of("k", new byte[15]));
            for (String id : List.of("", "a:b", "钥匙", "-", "k".repeat(41))) {
                assertThrows(IllegalArgumentException.class, () -> KeyMaterial.of(id, new byte[16]), id);
            }
            assertThrows(
                    IllegalArgumentException.class, () -> SampleKeys.key("k").derive("a", 8));
        }
    }

    @Nested
    class Stored {
        @TempDir
        private Path directory;

        private Path file(String content) throws IOException {
            return Files.writeString(directory.resolve("field.keys"), content);
        }

        @Test
        void the_first_line_is_the_current_key() throws IOException {
            KeyRing ring =
                    KeyFile.read(file("# keys\n\nk-2027 base64:AAECAwQFBgcICQoLDA0ODw==\r\nk-2026 hex:" + SECRET));

            assertEquals(List.of("k-2027", "k-2026"), ring.ids());
            assertEquals("k-2027", ring.current().id());
            assertArrayEquals(
                    ring.current().derive("a", 16),
                    ring.find("k-2026").orElseThrow().derive("a", 16));
            assertTrue(ring.find("k-2025").isEmpty());
        }

        @Test
        void a_line_of_another_form_is_named_and_not_quoted() throws IOException {
            for (String wrong : List.of(
                    SECRET,
                    "k hex:" + SECRET + "0",
                    "k hex:0011",
                    "k raw:" + SECRET,
                    "k base64:?",
                    "k hex:" + SECRET.replace('0', 'x'))) {
                Path file = file("# keys\n" + wrong);
                GdbosException refusal = assertThrows(GdbosException.class, () -> KeyFile.read(file));
                String message = String.valueOf(refusal.getMessage());
                assertTrue(message.contains("line 2") && !message.contains(SECRET.substring(4, 20)), message);
                assertEquals(null, refusal.getCause());
            }
        }

        @Test
        void a_file_without_a_key_or_with_two_of_one_name_is_refused() throws IOException {
            Path empty = file("# none\n");
            assertThrows(GdbosException.class, () -> KeyFile.read(empty));
            Path twice = file("k hex:" + SECRET + "\nk hex:" + SECRET);
            assertThrows(GdbosException.class, () -> KeyFile.read(twice));
            assertThrows(GdbosException.class, () -> KeyFile.read(directory.resolve("nowhere")));
            Path large = file("#".repeat(70_000));
            assertThrows(GdbosException.class, () -> KeyFile.read(large));
        }

        @Test
        void a_file_that_others_can_read_is_told() throws IOException {
            Path file = file("k hex:" + SECRET);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
            assertTrue(KeyFile.isOpenToOthers(file));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            assertFalse(KeyFile.isOpenToOthers(file));
        }
    }

    @Nested
    class Tokens {
        private final KeyRing ring = KeyRing.of(SampleKeys.key("k-2027"), SampleKeys.key("k-2026"));

        @Test
        void one_purpose_joins_and_two_do_not() {
            Pseudonymizer enrolment = Pseudonymizer.under(ring, "enrolment");

            assertEquals(
                    enrolment.pseudonym("citizen-number", "1"),
                    Pseudonymizer.under(ring, "enrolment").pseudonym("citizen-number", "1"));
            assertNotEquals(
                    enrolment.pseudonym("citizen-number", "1"),
                    Pseudonymizer.under(ring, "health").pseudonym("citizen-number", "1"));
        }

        @Test
        void tokens_of_older_keys_are_still_found() {
            Pseudonymizer before = Pseudonymizer.under(KeyRing.of(SampleKeys.key("k-2026")), "enrolment");
            Pseudonymizer now = Pseudonymizer.under(ring, "enrolment");

            assertEquals(
                    List.of(now.pseudonym("citizen-number", "1"), before.pseudonym("citizen-number", "1")),
                    now.pseudonyms("citizen-number", "1"));
        }

        @Test
        void the_index_of_a_field_is_its_own() {
            FieldIndex index = FieldIndex.of(ring, "enr_application", "child");

            assertEquals(index.token("1"), index.tokens("1").get(0));
            assertEquals(2, index.tokens("1").size());
            assertNotEquals(
                    index.token("1"),
                    FieldIndex.of(ring, "enr_application", "parent").token("1"));
            assertNotEquals(
                    index.token("1"), Pseudonymizer.under(ring, "enrolment").pseudonym("enr_application.child", "1"));
        }
    }
}
