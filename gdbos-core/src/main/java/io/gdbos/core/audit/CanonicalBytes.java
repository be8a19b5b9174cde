package io.gdbos.core.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one byte form of what is digested. Every text is preceded by its length, so that no two contents share a form; an
 * absent text has the form of an empty one, since a database may know only one of them.
 */
final class CanonicalBytes {
    private byte[] bytes = new byte[512];
    private int length;

    CanonicalBytes clear() {
        length = 0;
        return this;
    }

    CanonicalBytes entry(AuditEntry entry) {
        time(entry.at());
        text(entry.actor().person());
        text(entry.actor().role());
        text(entry.actor().agency());
        text(entry.actor().region().value());
        text(entry.actor().onBehalfOf());
        text(entry.action());
        text(entry.resource());
        texts(entry.items());
        text(entry.purpose());
        text(entry.grant());
        text(entry.result());
        return text(entry.subject());
    }

    CanonicalBytes texts(List<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
        return this;
    }

    CanonicalBytes text(@Nullable String text) {
        byte[] utf8 = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        return raw(utf8);
    }

    CanonicalBytes time(Instant at) {
        return number(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    CanonicalBytes number(long number) {
        room(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (number >>> shift);
        }
        return this;
    }

    CanonicalBytes raw(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
        return this;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    byte[] array() {
        return bytes;
    }

    int length() {
        return length;
    }
}
