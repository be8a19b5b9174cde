package io.gdbos.core.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.code.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class StatisticalDivisionsTest {
    private final StatisticalDivisions list = StatisticalDivisions.of2023();

    @Test
    void all_levels_are_complete() {
        Map<AdministrativeLevel, Long> counts =
                list.stream().collect(Collectors.groupingBy(StatisticalDivision::level, Collectors.counting()));

        assertEquals(31, counts.get(AdministrativeLevel.PROVINCE));
        assertEquals(342, counts.get(AdministrativeLevel.PREFECTURE));
        assertEquals(2_978 - 3, counts.get(AdministrativeLevel.COUNTY), "three prefectures are their own county");
        assertEquals(41_352 - 1, counts.get(AdministrativeLevel.TOWNSHIP), "one row repeats its county");
        assertEquals(list.size(), list.stream().count());
        assertEquals(LocalDate.of(2023, 6, 30), list.cutOff());
    }

    @Test
    void the_streets_of_a_district_are_its_children() {
        List<StatisticalDivision> streets = list.childrenOf(code("370705"));

        assertEquals(10, streets.size());
        assertEquals(new StatisticalDivision(code("370705001"), "东关街道", false), streets.get(0));
        assertEquals("北海路街道", streets.get(9).name());
        assertEquals(List.of(), list.childrenOf(code("370705001")));
        assertEquals(List.of(), list.childrenOf(code("379900")));
    }

    @Test
    void provinces_prefectures_and_counties_have_children_of_their_own_level() {
        assertEquals(31, list.provinces().size());
        assertEquals(16, list.childrenOf(code("370000")).size());
        assertEquals(13, list.childrenOf(code("370700")).size());
        assertTrue(list.childrenOf(code("441900")).stream().anyMatch(it -> it.equals(found("441900003"))));
    }

    @Test
    void names_are_found_with_all_who_share_them() {
        List<StatisticalDivision> found = list.findByName("东关街道");

        assertEquals(16, found.size());
        assertTrue(found.contains(found("370705001")));
        assertTrue(found.stream().allMatch(division -> division.name().equals("东关街道")));
        assertEquals(List.of(), list.findByName("东关街"));
        assertEquals(List.of(), list.findByName(""));
    }

    @Test
    void full_names_leave_out_what_nobody_writes() {
        assertEquals(Optional.of("山东省潍坊市奎文区东关街道"), list.fullNameOf(code("370705001")));
        assertEquals(Optional.of("北京市东城区"), list.fullNameOf(code("110101")));
        assertEquals(Optional.of("广东省东莞市东城街道"), list.fullNameOf(code("441900003")));
        assertEquals(Optional.of("山东省"), list.fullNameOf(code("370000")));
        assertEquals(Optional.empty(), list.fullNameOf(code("370799")));
    }

    @Nested
    class Kept_apart_from_the_national_codes {
        @Test
        void a_development_zone_is_known_to_statistics_only() {
            RegionCode zone = code("370772");

            assertEquals("潍坊滨海经济技术开发区", list.find(zone).orElseThrow().name());
            assertTrue(list.find(zone).orElseThrow().isStatisticalOnly());
            assertFalse(RegionTable.mainlandChina().isKnown(zone));
        }

        @Test
        void what_is_not_marked_had_a_national_code_at_the_cut_off_date() {
            RegionTable national = RegionTable.mainlandChina();

            list.stream()
                    .filter(division -> division.code().value().length() == 6)
                    .forEach(division -> assertEquals(
                            national.find(division.code(), list.cutOff()).isEmpty(),
                            division.isStatisticalOnly(),
                            division.toString()));
        }

        @Test
        void codes_that_the_list_cannot_hold_are_not_found() {
            assertEquals(Optional.empty(), list.find(code("3707A1")));
            assertEquals(Optional.empty(), list.find(code("370705001001")));
            assertEquals(Optional.empty(), list.find(code("370705099")));
        }
    }

    @Test
    void the_list_is_certain_of_its_own_day_only() {
        LocalDate later = list.cutOff().plusYears(3);

        assertEquals(Standing.IN_FORCE, list.standing(code("370705001"), list.cutOff()));
        assertEquals(Standing.KNOWN, list.standing(code("370705001"), later));
        assertEquals(Standing.NOT_KNOWN, list.standing(code("370705099"), list.cutOff()));
        assertEquals(Standing.NOT_ANSWERED, list.standing(code("370705099"), later));
        assertEquals(Standing.NOT_ANSWERED, list.standing(code("370705001001"), list.cutOff()));
    }

    @Test
    void every_division_is_found_by_its_code_and_by_its_name() {
        list.stream().limit(2_000).forEach(division -> {
            assertEquals(Optional.of(division), list.find(division.code()));
            assertTrue(list.findByName(division.name()).contains(division));
        });
    }

    private StatisticalDivision found(String code) {
        return list.find(code(code)).orElseThrow();
    }

    private static RegionCode code(String text) {
        return RegionCode.parse(text);
    }
}
