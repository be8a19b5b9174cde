package io.gdbos.core.testkit.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A district of the city. Immutable.
 *
 * @param code the national code, or a local one
 * @param name the Chinese name
 * @param share its share of the families
 * @param numberCodes the codes given in citizen numbers
 * @param streets the street offices
 */
record District(String code, String name, double share, List<CodeSpan> numberCodes, List<String> streets) {
    District {
        numberCodes = List.copyOf(numberCodes);
        streets = List.copyOf(streets);
    }

    /** The national code under which land and papers of the district are numbered today. */
    String nationalCode() {
        return numberCodes.get(0).code();
    }

    static List<District> readAll() {
        List<String[]> streets = SampleData.rows("streets.csv");
        List<District> districts = new ArrayList<>();
        for (String[] row : SampleData.rows("districts.csv")) {
            List<String> own = streets.stream()
                    .filter(street -> street[0].equals(row[0]))
                    .map(street -> street[1])
                    .toList();
            districts.add(new District(row[0], row[1], Double.parseDouble(row[2]), CodeSpan.parse(row[3]), own));
        }
        return List.copyOf(districts);
    }
}
