package io.gdbos.core.testkit.internal;

import io.gdbos.core.testkit.School;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Districts, schools and estates of the city, and which dwellings are taken. Confined to one thread while the city is
 * made.
 */
final class CityPlan {
    private static final int CHILDREN_PER_SCHOOL = 250;
    private static final int ESTATES_PER_SCHOOL = 3;

    private final List<District> districts = District.readAll();
    private final Map<String, List<Estate>> estates = new LinkedHashMap<>();
    private final List<School> schools = new ArrayList<>();
    private final int[] taken;

    private CityPlan(int children, long seed) {
        int serial = 0;
        for (District district : districts) {
            List<Estate> own = new ArrayList<>();
            Set<String> numbers = new HashSet<>();
            int count = Math.max(2, (int) Math.round(children * district.share() / CHILDREN_PER_SCHOOL));
            for (int i = 1; i <= count; i++) {
                School school = school(district, i);
                schools.add(school);
                for (int j = 0; j < ESTATES_PER_SCHOOL; j++) {
                    own.add(estate(serial++, district, school, numbers, seed));
                }
            }
            estates.put(district.code(), own);
        }
        this.taken = new int[serial];
    }

    static CityPlan make(int children, long seed) {
        return new CityPlan(children, seed);
    }

    List<District> districts() {
        return districts;
    }

    List<School> schools() {
        return schools;
    }

    List<Estate> estates(District district) {
        List<Estate> own = estates.get(district.code());
        if (own == null) {
            throw new IllegalArgumentException("District " + district.code() + " is not of this city.");
        }
        return own;
    }

    List<Estate> estates() {
        return estates.values().stream().flatMap(List::stream).toList();
    }

    /** A dwelling that nobody has got yet. */
    Place.Dwelling settle(Estate estate) {
        int slot = taken[estate.serial()]++;
        int building = slot / 72 + 1;
        int unit = slot / 24 % 3 + 1;
        int room = (slot / 2 % 12 + 1) * 100 + slot % 2 + 1;
        return new Place.Dwelling(estate, building, unit, room);
    }

    private static School school(District district, int number) {
        List<String> names = Words.of("school");
        String name = names.get((number * 11 + Integer.parseInt(district.nationalCode())) % names.size());
        int round = (number - 1) / names.size();
        String suffix = round == 0 ? "小学" : "第" + ChineseNumerals.number(round + 1) + "小学";
        return new School(district.code() + "-" + (100 + number), district.name() + name + suffix, district.code());
    }

    private static Estate estate(int serial, District district, School school, Set<String> numbers, long seed) {
        Draw draw = Draw.of(seed, "estate", serial);
        List<String> first = Words.of("estate-first");
        List<String> last = Words.of("estate-last");
        int round = serial / (first.size() * last.size());
        String name = (round == 0 ? "" : "新".repeat(round))
                + first.get(serial % first.size())
                + last.get((serial / first.size() + serial % first.size()) % last.size());
        String road;
        int number;
        do {
            road = draw.pick(Words.of("road")) + draw.pick(Words.of("road-kind"));
            number = draw.between(1, 998);
        } while (!numbers.add(road + number));
        return new Estate(serial, district, draw.pick(district.streets()), road, number, name, school);
    }
}
