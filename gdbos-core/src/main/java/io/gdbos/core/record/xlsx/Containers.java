package io.gdbos.core.record.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Knows the containers in which workbooks come, by their first bytes. */
final class Containers {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private Containers() {}

    static boolean isZip(byte[] head) {
        return begins(head, ZIP) || begins(head, EMPTY_ZIP);
    }

    /** Whether it is the container of workbooks before 2007, in which encrypted newer ones come too. */
    static boolean isCompoundFile(byte[] head) {
        return begins(head, COMPOUND);
    }

    /** Whether a compound file says that it holds an encrypted document. */
    static boolean isEncrypted(byte[] head) {
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i + name.length <= head.length; i++) {
            if (Arrays.equals(head, i, i + name.length, name, 0, name.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
