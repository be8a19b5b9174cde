package io.gdbos.core.protect;

import io.gdbos.core.GdbosException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The tables of this room: one row a line, cells between bars, lines with a hash are remarks. */
final class ProtectTable {
    private ProtectTable() {}

    static List<Line> bundled(String name, int cells) {
        try (InputStream in = ProtectTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Table \"" + name + "\" is missing.");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), name, cells);
        } catch (IOException e) {
            throw new UncheckedIOException("Table \"" + name + "\" cannot be read.", e);
        }
    }

    static List<Line> parse(String text, String source, int cells) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String row : text.lines().toList()) {
            number++;
            if (!row.isBlank() && !row.startsWith("#")) {
                Line line = new Line(
                        source + ", line " + number,
                        Arrays.stream(row.split("\\|", -1)).map(String::strip).toList());
                if (line.cells().size() != cells) {
                    throw line.error(cells + " cells between bars were expected; came "
                            + line.cells().size());
                }
                lines.add(line);
            }
        }
        return lines;
    }

    /** One row, and where it stands. */
    record Line(String place, List<String> cells) {
        String cell(int index) {
            return cells.get(index);
        }

        int number(int index) {
            try {
                return Integer.parseInt(cell(index));
            } catch (NumberFormatException e) {
                throw expected(index, "a whole number");
            }
        }

        LocalDate date(int index) {
            try {
                return LocalDate.parse(cell(index));
            } catch (DateTimeParseException e) {
                throw expected(index, "a date such as 2024-10-01");
            }
        }

        boolean isVerified(int index) {
            return switch (cell(index)) {
                case "verified" -> true;
                case "unverified" -> false;
                default -> throw expected(index, "verified or unverified");
            };
        }

        <E extends Enum<E>> E choice(int index, Class<E> type) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equals(cell(index)))
                    .findFirst()
                    .orElseThrow(() -> expected(index, "one of " + Arrays.toString(type.getEnumConstants())));
        }

        GdbosException expected(int index, String what) {
            String came = cell(index);
            return error(what + " was expected in cell " + (index + 1) + "; came \""
                    + (came.length() > 60 ? came.substring(0, 60) + "…" : came) + "\"");
        }

        GdbosException error(String problem) {
            return new GdbosException(place + ": " + problem + ".");
        }
    }
}
