package io.gdbos.core.agency;

import io.gdbos.core.GdbosException;
import io.gdbos.core.agency.Division.Successor;
import io.gdbos.core.code.RegionCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the table that lies beside this room. */
final class DivisionReader {
    private static final String NAME = "divisions.txt.gz";

    private DivisionReader() {}

    static List<Division> bundled() {
        try (InputStream in = DivisionReader.class.getResourceAsStream(NAME)) {
            if (in == null) {
                throw new GdbosException("The table " + NAME + " is missing beside " + DivisionReader.class + ".");
            }
            var reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(DivisionReader::division)
                    .toList();
        } catch (IOException e) {
            throw new GdbosException("The table " + NAME + " cannot be read.", e);
        }
    }

    private static Division division(String line) {
        String[] cells = line.split("\\|", -1);
        int last = cells[3].isEmpty() ? Division.STILL : Integer.parseInt(cells[3]);
        List<Successor> successors = new ArrayList<>();
        for (String text : cells[4].isEmpty() ? new String[0] : cells[4].split(" ")) {
            int at = text.indexOf('@');
            successors.add(
                    at < 0
                            ? new Successor(RegionCode.parse(text), last, false)
                            : new Successor(
                                    RegionCode.parse(text.substring(0, at)),
                                    Integer.parseInt(text.substring(at + 1)),
                                    true));
        }
        return new Division(RegionCode.parse(cells[0]), cells[1], Integer.parseInt(cells[2]), last, successors);
    }
}
