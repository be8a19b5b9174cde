package io.gdbos.core.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.code.RegionCode;
import io.gdbos.core.code.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RegionTableTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final RegionCode WEIFANG = RegionCode.parse("370700");
    private static final RegionCode KUIWEN = RegionCode.parse("370705");

    private final RegionTable table = RegionTable.mainlandChina();

    @Test
    void names_are_those_of_the_day() {
        assertEquals(Optional.of("奎文区"), table.nameOf(KUIWEN, DAY));
        assertEquals(Optional.of("山东省潍坊市奎文区"), table.fullNameOf(KUIWEN, DAY));
        RegionCode dongli = RegionCode.parse("120110");
        assertEquals(Optional.of("东郊区"), table.nameOf(dongli, LocalDate.of(1985, 1, 1)));
        assertEquals(Optional.of("东丽区"), table.nameOf(dongli, LocalDate.of(1992, 6, 1)));
    }

    @Test
    void known_and_in_force_are_two_answers() {
        RegionCode yidu = RegionCode.parse("370721");

        assertTrue(table.isKnown(yidu));
        assertTrue(table.find(yidu, LocalDate.of(1985, 1, 1)).isPresent());
        assertTrue(table.find(yidu, DAY).isEmpty());
        assertTrue(table.find(KUIWEN, LocalDate.of(1993, 1, 1)).isEmpty());
        assertEquals(Optional.of("益都县"), table.nameOf(yidu, DAY));
        assertFalse(table.isKnown(RegionCode.parse("379999")));
        assertEquals(Optional.empty(), table.fullNameOf(RegionCode.parse("379999"), DAY));
    }

    @Test
    void tells_the_standing_of_a_code_as_far_as_it_reaches() {
        RegionCode yidu = RegionCode.parse("370721");

        assertEquals(Standing.IN_FORCE, table.standing(KUIWEN, DAY));
        assertEquals(Standing.NOT_IN_FORCE, table.standing(yidu, DAY));
        assertEquals(Standing.IN_FORCE, table.standing(yidu, LocalDate.of(1985, 1, 1)));
        assertEquals(Standing.KNOWN, table.standing(yidu, LocalDate.of(1975, 1, 1)));
        assertEquals(Standing.NOT_KNOWN, table.standing(RegionCode.parse("379999"), DAY));
        assertEquals(Standing.NOT_KNOWN, table.standing(RegionCode.parse("379999001"), DAY));
        assertEquals(Standing.NOT_ANSWERED, table.standing(RegionCode.parse("370705001"), DAY));
        assertEquals(Standing.NOT_ANSWERED, table.standing(RegionCode.parse("3707A1"), DAY));
    }

    @Test
    void an_abolished_code_leads_to_those_that_replaced_it() {
        assertEquals(Set.of(RegionCode.parse("370781")), table.inForceFor(RegionCode.parse("370721"), DAY));
        assertEquals(Set.of(KUIWEN), table.inForceFor(KUIWEN, DAY));
        assertEquals(Set.of(), table.inForceFor(RegionCode.parse("379999"), DAY));
    }

    @Nested
    class Where_a_division_lies {
        @Test
        void follows_from_its_code() {
            assertTrue(table.isIn(KUIWEN, WEIFANG, DAY));
            assertTrue(table.isIn(KUIWEN, KUIWEN, DAY));
            assertTrue(table.isIn(RegionCode.parse("370705001"), KUIWEN, DAY));
            assertFalse(table.isIn(WEIFANG, KUIWEN, DAY));
            assertFalse(table.isIn(KUIWEN, RegionCode.parse("370600"), DAY));
        }

        @Test
        void changes_when_its_successor_lies_elsewhere() {
            RegionCode wulian = RegionCode.parse("370729");

            assertTrue(table.isIn(wulian, WEIFANG, LocalDate.of(1990, 1, 1)));
            assertFalse(table.isIn(wulian, WEIFANG, DAY));
            assertTrue(table.isIn(wulian, RegionCode.parse("371100"), DAY));
        }
    }

    @Nested
    class With_a_functional_zone {
        private final RegionCode street = RegionCode.parse("370705009");
        private final FunctionalZone zone = FunctionalZone.of("3707A1", "高新区", 1992, street);
        private final RegionTable withZone = table.with(zone);

        @Test
        void the_zone_lies_in_its_city_and_holds_its_streets() {
            RegionCode code = zone.division().code();

            assertEquals(Optional.of("山东省潍坊市高新区"), withZone.fullNameOf(code, DAY));
            assertTrue(withZone.isIn(code, WEIFANG, DAY));
            assertTrue(withZone.isIn(street, code, DAY));
            assertTrue(withZone.isIn(street, KUIWEN, DAY));
            assertFalse(withZone.isIn(KUIWEN, code, DAY));
            assertFalse(table.isKnown(code));
        }

        @Test
        void the_city_lists_it_among_its_districts() {
            List<String> names = withZone.childrenOf(WEIFANG, DAY).stream()
                    .map(Division::name)
                    .toList();

            assertEquals(13, names.size());
            assertTrue(names.containsAll(List.of("奎文区", "潍城区", "坊子区", "寒亭区", "高新区", "昌邑市")));
        }

        @Test
        void it_counts_in_its_own_years_only() {
            FunctionalZone closed = FunctionalZone.builder("3707B1", "老工业区", 1990)
                    .endedIn(2000)
                    .members(street)
                    .build();
            RegionTable with = table.with(closed);

            assertTrue(with.isIn(street, closed.code(), LocalDate.of(1995, 7, 1)));
            assertFalse(with.isIn(street, closed.code(), DAY));
            assertEquals(List.of(), with.zonesOn(KUIWEN, DAY));
        }

        @Test
        void a_closed_zone_stands_for_what_took_over() {
            RegionCode closed = RegionCode.parse("3707B1");
            RegionTable with = table.with(FunctionalZone.builder("3707B1", "老工业区", 1990)
                    .endedIn(2000, KUIWEN)
                    .build());

            assertEquals(Set.of(KUIWEN), with.inForceFor(closed, DAY));
            assertTrue(with.isIn(closed, KUIWEN, DAY));
            assertFalse(with.isIn(closed, KUIWEN, LocalDate.of(1995, 7, 1)));
        }

        @Test
        void a_zone_of_a_county_lies_in_that_county() {
            FunctionalZone inCounty =
                    FunctionalZone.builder("3707C1", "商务区", 2010).parent(KUIWEN).build();
            RegionTable with = table.with(inCounty);

            assertEquals(Optional.of(KUIWEN), with.parentOf(inCounty.code(), DAY));
            assertEquals(Optional.of("山东省潍坊市奎文区商务区"), with.fullNameOf(inCounty.code(), DAY));
            assertTrue(with.isIn(inCounty.code(), KUIWEN, DAY));
            assertTrue(with.isIn(inCounty.code(), WEIFANG, DAY));
            assertFalse(with.isIn(inCounty.code(), RegionCode.parse("370702"), DAY));
            assertEquals(List.of(inCounty.division()), with.childrenOf(KUIWEN, DAY));
        }

        @Test
        void the_counties_on_whose_land_it_lies_are_told_apart_from_what_it_governs() {
            RegionCode weicheng = RegionCode.parse("370702");
            FunctionalZone bonded = FunctionalZone.builder("3707D1", "保税区", 2011)
                    .overlaps(weicheng)
                    .build();
            RegionTable with = withZone.with(bonded);

            assertEquals(List.of(bonded), with.zonesOn(weicheng, DAY));
            assertEquals(List.of(zone), with.zonesOn(KUIWEN, DAY));
            assertEquals(List.of(zone, bonded), with.zonesOn(WEIFANG, DAY));
            assertEquals(List.of(zone), with.zonesOn(street, DAY));
            assertFalse(with.isIn(weicheng, bonded.code(), DAY));
        }

        @Test
        void a_local_registers_code_leads_to_it_and_is_no_national_code() {
            FunctionalZone economic = FunctionalZone.builder("3707E1", "经济区", 1994)
                    .localCode("city-platform", "370792")
                    .build();
            FunctionalZone rival = FunctionalZone.builder("3707E2", "经济二区", 1994)
                    .localCode("city-platform", "370792")
                    .build();
            RegionTable with = table.with(economic);

            assertEquals(Optional.of(economic), with.findByLocalCode("city-platform", "370792", DAY));
            assertEquals(Optional.empty(), with.findByLocalCode("other-platform", "370792", DAY));
            assertFalse(with.isKnown(RegionCode.parse("370792")));
            assertThrows(IllegalArgumentException.class, () -> with.with(rival));
        }

        @Test
        void zones_that_hold_each_other_do_not_end_in_a_circle() {
            RegionCode one = RegionCode.parse("3707F1");
            RegionCode two = RegionCode.parse("3707F2");
            RegionTable with = table.with(
                    FunctionalZone.of("3707F1", "甲区", 2000, two), FunctionalZone.of("3707F2", "乙区", 2000, one));

            assertTrue(with.isIn(one, two, DAY));
            assertTrue(with.isIn(two, one, DAY));
        }

        @Test
        void it_is_added_once_and_needs_a_local_code() {
            assertThrows(IllegalArgumentException.class, () -> withZone.with(zone));
            assertThrows(IllegalArgumentException.class, () -> FunctionalZone.of("370772", "滨海区", 1995));
            assertThrows(IllegalArgumentException.class, () -> FunctionalZone.builder("3707A2", "滨海区", 1995)
                    .parent(RegionCode.parse("370100"))
                    .build());
        }
    }

    @Test
    void a_province_lists_its_cities_and_directly_governed_counties() {
        assertEquals(16, table.childrenOf(RegionCode.parse("370000"), DAY).size());
        assertTrue(table.childrenOf(RegionCode.parse("420000"), DAY).stream()
                .anyMatch(division -> division.name().equals("仙桃市")));
    }

    @Test
    void streets_can_be_added() {
        RegionTable streets = table.with(List.of(Division.of(RegionCode.parse("370705001"), "东关街道", 1994)));

        assertEquals(Optional.of("山东省潍坊市奎文区东关街道"), streets.fullNameOf(RegionCode.parse("370705001"), DAY));
        assertEquals(1, streets.childrenOf(KUIWEN, DAY).size());
        assertEquals(
                AdministrativeLevel.TOWNSHIP,
                streets.childrenOf(KUIWEN, DAY).get(0).level());
    }
}
