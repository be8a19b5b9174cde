package io.gdbos.core.calendar;

import io.gdbos.core.GdbosException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The tables that lie beside this room: one row a line, cells between bars, lines with a hash are remarks. */
final class CalendarResource {
    private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");

    private CalendarResource() {}

    static List<List<String>> rows(String name) {
        return rows(name, text(name));
    }

    static List<List<String>> rows(String name, String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(BAR.split(line.strip(), -1)))
                .toList();
    }

    static String text(String name) {
        try (InputStream in = CalendarResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new GdbosException("The table " + name + " is missing beside " + CalendarResource.class + ".");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new GdbosException("The table " + name + " cannot be read.", e);
        }
    }
}
