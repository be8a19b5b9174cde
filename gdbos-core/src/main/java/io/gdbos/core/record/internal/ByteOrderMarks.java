package io.gdbos.core.record.internal;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The marks that may stand at the beginning of a text. */
final class ByteOrderMarks {
    private ByteOrderMarks() {}

    /** The encoding that a mark names, and the mark passed over; null when there is none. */
    static @Nullable Charset skip(ByteBuffer bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        } else if (begins(bytes, 0x84, 0x31, 0x95, 0x33)) {
            return EncodingGuess.GB18030;
        } else if (begins(bytes, 0xFF, 0xFE, 0, 0) || begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName(bytes.get(0) == 0 ? "UTF-32BE" : "UTF-32LE");
        } else if (begins(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        } else if (begins(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    private static boolean begins(ByteBuffer bytes, int... mark) {
        if (bytes.remaining() < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes.get(bytes.position() + i) & 0xFF) != mark[i]) {
                return false;
            }
        }
        bytes.position(bytes.position() + mark.length);
        return true;
    }
}
