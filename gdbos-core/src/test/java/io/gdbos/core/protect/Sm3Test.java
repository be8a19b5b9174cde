package io.gdbos.core.protect;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class Sm3Test {
    @Test
    void digests_the_examples_of_the_standard() {
        assertEquals("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0", Sm3.hex("abc"));
        assertEquals("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732", Sm3.hex("abcd".repeat(16)));
    }

    @Test
    void digests_nothing_and_a_million_letters() {
        assertEquals("1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b", Sm3.hex(""));
        assertEquals(
                "c8aaf89429554029e231941a2acc0ad61ff2a5acd8fadd25847a3a732b3b02c3", Sm3.hex("a".repeat(1_000_000)));
    }

    @ParameterizedTest
    @CsvSource({
        "55, a79cf9dcee3404abf7f769698201647fd9d3ff61d629d0f58bb4b5579a427db8",
        "56, 62f7363b15f4de76dd925c493b9d6d00d4ba0ef2a1f334c1d0f13b293aeb40d1",
        "63, 6165e4cbb15cde01c6226e0015a47f710f8f8e1f2c296700033bb34d9212109c",
        "64, 93566f236d157aae078d1ddb5cebdbba1520b5142e22a8915564345ba2ae1d63",
        "65, c886e6814be748285a10b28ae62ddacd85db830cd2cf3a2bfa2f729c15f63618",
        "119, 8f3ea392a89a7119982d6634660db1a95f35d68267a2235e3255998a857f4fbf",
        "120, 6babee35e6a1515af9d6255109c24f3c08897829422c6225d235fd4c8527e9ec"
    })
    void digests_lengths_around_the_block_as_openssl_does(int length, String expected) {
        byte[] content = new byte[length];
        for (int i = 0; i < length; i++) {
            content[i] = (byte) i;
        }
        assertEquals(expected, Digests.hex(Sm3.digest(content)));
    }

    @Test
    void can_be_used_again_after_it_ended() {
        Sm3 digest = new Sm3();
        digest.update(new byte[100]).finish();
        byte[] content = "abc".getBytes(StandardCharsets.UTF_8);

        assertArrayEquals(Sm3.digest(content), digest.update(content).finish());
    }

    @Test
    void refuses_ranges_outside_the_content() {
        assertThrows(IndexOutOfBoundsException.class, () -> new Sm3().update(new byte[4], 2, 3));
    }

    @Test
    void a_keyed_digest_equals_openssls() {
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) (i + 1);
        }
        byte[] message = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                "be190a66f210be0df56c243d5c1a53e9301fd3f0313244a412f6ae97ab7fe407",
                Digests.hex(HmacSm3.of(key).digest(message)));
        assertEquals(
                "0087074faaeca4453184064353427a6f85e694bdec67e261f66f0cdec057bb99",
                Digests.hex(HmacSm3.of("k".repeat(80).getBytes(StandardCharsets.US_ASCII))
                        .digest("message".getBytes(StandardCharsets.US_ASCII))));
    }
}
