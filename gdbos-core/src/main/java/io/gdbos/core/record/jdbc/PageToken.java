package io.gdbos.core.record.jdbc;

import io.gdbos.core.protect.Sm3;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a page ended, as text: the values of the ordering columns, and of which table and order they are. */
final class PageToken {
    private static final int MARK = 4;
    private static final int LONGEST = 65_536;

    private PageToken() {}

    static String write(TableMapping table, List<String> values) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream data = new DataOutputStream(bytes)) {
            data.write(mark(table));
            for (String value : values) {
                byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
                data.writeInt(utf8.length);
                data.write(utf8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /** The values; null when the token is not one of this table in this order. */
    static @Nullable List<String> read(TableMapping table, String token) {
        if (token.length() > LONGEST) {
            return null;
        }
        try (DataInputStream data = new DataInputStream(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(token)))) {
            if (!Arrays.equals(data.readNBytes(MARK), mark(table))) {
                return null;
            }
            List<String> values = new ArrayList<>();
            for (int i = 0; i < table.order().size(); i++) {
                int length = data.readInt();
                if (length < 0 || length > data.available()) {
                    return null;
                }
                values.add(new String(data.readNBytes(length), StandardCharsets.UTF_8));
            }
            return data.available() == 0 ? values : null;
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    private static byte[] mark(TableMapping table) {
        String text = table.resource() + "\n" + table.table() + "\n" + String.join("\n", table.order());
        return Arrays.copyOf(Sm3.digest(text.getBytes(StandardCharsets.UTF_8)), MARK);
    }
}
