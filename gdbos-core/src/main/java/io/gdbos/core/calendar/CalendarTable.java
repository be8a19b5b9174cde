package io.gdbos.core.calendar;

import io.gdbos.core.BilingualText;
import io.gdbos.core.GdbosException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A table of this room: one row a line, cells between bars, lines with a hash are remarks. */
final class CalendarTable {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private CalendarTable() {}

    /** A table that lies beside this room. */
    static List<Row> bundled(String name, int columns) {
        try (InputStream in = CalendarTable.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new GdbosException("The table " + name + " is missing beside " + CalendarTable.class + ".");
            }
            return rows(new String(in.readAllBytes(), StandardCharsets.UTF_8), name, columns);
        } catch (IOException e) {
            throw new GdbosException("The table " + name + " cannot be read.", e);
        }
    }

    static List<Row> rows(String text, String source, int columns) {
        List<Row> rows = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            Row row = new Row(source, i + 1, List.of(BAR.split(line, -1)));
            if (row.cells.size() != columns) {
                throw row.error(columns + " cells between bars are required; came " + row.cells.size());
            }
            rows.add(row);
        }
        return rows;
    }

    /** One line of a table. */
    record Row(String source, int line, List<String> cells) {
        String text(int column) {
            return cells.get(column);
        }

        boolean isGiven(int column) {
            return !cells.get(column).isEmpty();
        }

        boolean isOne(int column, String yes, String no) {
            String cell = cells.get(column);
            if (!cell.equals(yes) && !cell.equals(no)) {
                throw expected(column, yes + " or " + no);
            }
            return cell.equals(yes);
        }

        int number(int column) {
            try {
                return Integer.parseInt(cells.get(column));
            } catch (NumberFormatException notANumber) {
                throw expected(column, "a whole number");
            }
        }

        LocalDate date(int column) {
            try {
                return LocalDate.parse(cells.get(column));
            } catch (DateTimeParseException notADate) {
                throw expected(column, "a date such as 2026-08-31");
            }
        }

        TimeLimit.Unit unit(int column) {
            for (TimeLimit.Unit unit : TimeLimit.Unit.values()) {
                if (unit.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(cells.get(column))) {
                    return unit;
                }
            }
            throw expected(column, "working-days, calendar-days or hours");
        }

        BilingualText bilingual(int column) {
            if (!isGiven(column) || !isGiven(column + 1)) {
                throw error("an English and a Chinese text are required in columns " + (column + 1) + " and "
                        + (column + 2));
            }
            return BilingualText.of(cells.get(column), cells.get(column + 1));
        }

        GdbosException error(String message) {
            return new GdbosException(source + ", line " + line + ": " + message + ".");
        }

        private GdbosException expected(int column, String what) {
            String cell = cells.get(column);
            String cut = cell.length() <= 60 ? cell : cell.substring(0, 60) + "…";
            return error("column " + (column + 1) + ": " + what + " is required; came \"" + cut + "\"");
        }
    }
}
