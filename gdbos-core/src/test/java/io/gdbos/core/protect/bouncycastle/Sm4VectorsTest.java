package io.gdbos.core.protect.bouncycastle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.gdbos.core.protect.Digests;
import java.util.Arrays;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.junit.jupiter.api.Test;

final class Sm4VectorsTest {
    private static final byte[] KEY = Digests.parseHex("0123456789abcdeffedcba9876543210");
    private static final byte[] NONCE = Digests.parseHex("00001234567800000000abcd");
    private static final byte[] ASSOCIATED = Digests.parseHex("feedfacedeadbeeffeedfacedeadbeefabaddad2");
    private static final byte[] PLAIN =
            Digests.parseHex("aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbccccccccccccccccdddddddddddddddd"
                    + "eeeeeeeeeeeeeeeeffffffffffffffffeeeeeeeeeeeeeeeeaaaaaaaaaaaaaaaa");
    private static final String SEALED = "17f399f08c67d5ee19d0dc9969c4bb7d5fd46fd3756489069157b282bb200735"
            + "d82710ca5c22f0ccfa7cbf93d496ac15a56834cbcf98c397b4024a2691233b8d"
            + "83de3541e4c2b58177e065a9bf7b62ec";

    @Test
    void one_block_is_that_of_the_standard() {
        SM4Engine engine = new SM4Engine();
        engine.init(true, new KeyParameter(KEY));
        byte[] block = new byte[16];
        engine.processBlock(KEY, 0, block, 0);

        assertEquals("681edf34d206965e86b3e94f536e4246", Digests.hex(block));
    }

    @Test
    void sealing_gives_the_vector_of_rfc_8998() {
        byte[] sealed = new ColumnCipher(KEY, "t.c", "k").seal(NONCE, ASSOCIATED, PLAIN);

        assertEquals(Digests.hex(NONCE) + SEALED, Digests.hex(sealed));
    }

    @Test
    void a_cipher_that_is_used_again_gives_the_same() {
        ColumnCipher column = new ColumnCipher(KEY, "t.c", "k");
        column.seal(new byte[12], new byte[0], new byte[100]);
        byte[] sealed = column.seal(NONCE, ASSOCIATED, PLAIN);

        assertEquals(Digests.hex(NONCE) + SEALED, Digests.hex(sealed));
        assertNull(column.open(sealed, new byte[0]));
        assertArrayEquals(PLAIN, column.open(sealed, ASSOCIATED));
    }

    @Test
    void every_changed_bit_is_found() {
        ColumnCipher column = new ColumnCipher(KEY, "t.c", "k");
        byte[] sealed = Digests.parseHex(Digests.hex(NONCE) + SEALED);
        for (int bit = 0; bit < 8 * sealed.length; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertNull(column.open(changed, ASSOCIATED), "bit " + bit);
        }
        assertNull(column.open(Arrays.copyOf(sealed, 27), ASSOCIATED));
    }
}
