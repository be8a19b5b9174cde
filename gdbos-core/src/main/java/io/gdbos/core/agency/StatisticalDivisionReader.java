package io.gdbos.core.agency;

import io.gdbos.core.code.RegionCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the packed list. A line is a six-digit code and a name, with a star between them when there is no national
 * code; or a township of the county above: its last three digits and its name, the digits left out when they follow
 * those of the line before.
 */
final class StatisticalDivisionReader {
    private final List<StatisticalDivision> divisions = new ArrayList<>();
    private String county = "";
    private int township;

    private StatisticalDivisionReader() {}

    static List<StatisticalDivision> bundled() {
        StatisticalDivisionReader reader = new StatisticalDivisionReader();
        AgencyResource.lines("statistical-divisions-2023.txt.gz").forEach(reader::read);
        return reader.divisions;
    }

    private void read(String line) {
        int digits = digits(line);
        boolean isStarred = line.charAt(digits) == '*';
        String name = line.substring(isStarred ? digits + 1 : digits);
        if (digits == 6) {
            county = line.substring(0, digits);
            township = 0;
            divisions.add(new StatisticalDivision(RegionCode.parse(county), name, isStarred));
        } else {
            township = digits == 0 ? township + 1 : Integer.parseInt(line.substring(0, digits));
            String tail = Integer.toString(1_000 + township).substring(1);
            divisions.add(new StatisticalDivision(RegionCode.parse(county + tail), name, false));
        }
    }

    private static int digits(String line) {
        int count = 0;
        while (line.charAt(count) <= '9' && line.charAt(count) >= '0') {
            count++;
        }
        return count;
    }
}
