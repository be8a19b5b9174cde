package io.gdbos.core.agency;

import io.gdbos.core.GdbosException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The packed tables that lie beside this room: UTF-8, one row a line, lines with a hash are remarks. */
final class AgencyResource {
    private AgencyResource() {}

    static List<String> lines(String name) {
        try (InputStream packed = AgencyResource.class.getResourceAsStream(name)) {
            if (packed == null) {
                throw new GdbosException("The table " + name + " is missing beside " + AgencyResource.class + ".");
            }
            String text = new String(new GZIPInputStream(packed).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new GdbosException("The table " + name + " cannot be read.", e);
        }
    }
}
