package io.gdbos.core.quality.internal;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import io.gdbos.core.record.Value;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The digest of values, 128 bits (murmur3): among a thousand million records two different keys share one with a
 * probability of about 10⁻²¹. Values are taken as their elements read them. Confined to one thread.
 */
final class KeyDigest {
    private static final HashFunction MURMUR = Hashing.murmur3_128();
    private static final HashFunction VALUE = Hashing.murmur3_128(1);
    private static final int BYTES = 16;

    private final byte[] bytes = new byte[BYTES];
    private final ByteBuffer buffer = ByteBuffer.wrap(bytes);
    private final StringBuilder joined = new StringBuilder(64);

    /** Takes the values of a row; false when one is blank, so that there is no key. */
    boolean take(RowView row, Slots slots) {
        if (slots.size() == 1) {
            String text = text(row.value(slots.at(0)));
            return text != null && take(text);
        }
        joined.setLength(0);
        for (int i = 0; i < slots.size(); i++) {
            String text = text(row.value(slots.at(i)));
            if (text == null) {
                return false;
            }
            joined.append(text.length()).append(':').append(text);
        }
        return take(joined);
    }

    long high() {
        return buffer.getLong(0);
    }

    long low() {
        return buffer.getLong(Long.BYTES);
    }

    /** 64 bits of a value; of a blank one 0. */
    long value(Value value) {
        String text = text(value);
        return text == null ? 0 : VALUE.hashUnencodedChars(text).asLong();
    }

    /** The value in the form in which values of one element are compared; null when there is none. */
    static @Nullable String text(Value value) {
        if (value instanceof Value.Text text) {
            return text.text();
        } else if (value instanceof Value.Code code) {
            return code.code();
        } else if (value instanceof Value.Date date) {
            return date.date().toString();
        } else if (value instanceof Value.Decimal decimal) {
            return decimal.number().stripTrailingZeros().toPlainString();
        } else if (value instanceof Value.Timestamp timestamp) {
            return timestamp.instant().toString();
        }
        return value instanceof Value.Bool bool ? Boolean.toString(bool.isTrue()) : null;
    }

    private boolean take(CharSequence text) {
        MURMUR.hashUnencodedChars(text).writeBytesTo(bytes, 0, BYTES);
        return true;
    }
}
