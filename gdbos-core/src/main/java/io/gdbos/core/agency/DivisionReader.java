package io.gdbos.core.agency;

import io.gdbos.core.agency.Division.Successor;
import io.gdbos.core.code.RegionCode;
import java.util.ArrayList;
import java.util.List;

/** Reads the table that lies beside this room. */
final class DivisionReader {
    private DivisionReader() {}

    static List<Division> bundled() {
        return AgencyResource.lines("divisions.txt.gz").stream()
                .map(DivisionReader::division)
                .toList();
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
