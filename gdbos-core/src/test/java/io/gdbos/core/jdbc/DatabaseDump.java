package io.gdbos.core.jdbc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Everything that a database holds, for tests that ask what it tells. */
public final class DatabaseDump {
    private DatabaseDump() {}

    /** Shows every value of every row of every table as text, with {@code table.column} before it. */
    public static void visit(Store store, BiConsumer<String, String> visitor) {
        store.read(connection -> {
            for (String table : tables(connection)) {
                visit(connection, table, visitor);
            }
            return true;
        });
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString(3));
            }
        }
        return names;
    }

    private static void visit(Connection connection, String table, BiConsumer<String, String> visitor)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    String name = table + "." + rows.getMetaData().getColumnName(i);
                    int type = rows.getMetaData().getColumnType(i);
                    boolean isBytes = type == Types.VARBINARY || type == Types.BINARY || type == Types.BLOB;
                    String value = isBytes ? utf8(rows.getBytes(i)) : rows.getString(i);
                    if (value != null) {
                        visitor.accept(name, value);
                    }
                }
            }
        }
    }

    private static String utf8(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    /** Which texts a file of H2 holds anywhere, be it in a page that is not used any longer. */
    public static Set<String> heldIn(Path file, Collection<String> texts) throws IOException {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        Set<String> held = new TreeSet<>();
        for (String text : texts) {
            String utf8 = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            if (content.contains(utf8) || content.contains(inPages(text))) {
                held.add(text);
            }
        }
        return held;
    }

    /** A text as H2 writes it into a page: like UTF-8, but with bytes below 64 behind the first of a character. */
    private static String inPages(String text) {
        StringBuilder bytes = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes.append(c);
            } else if (c < 0x800) {
                bytes.append((char) (0xc0 | c >> 6)).append((char) (c & 0x3f));
            } else {
                bytes.append((char) (0xe0 | c >> 12))
                        .append((char) (c >> 6 & 0x3f))
                        .append((char) (c & 0x3f));
            }
        }
        return bytes.toString();
    }
}
