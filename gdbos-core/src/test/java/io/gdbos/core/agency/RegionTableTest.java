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
        void it_is_added_once_and_needs_a_local_code() {
            assertThrows(IllegalArgumentException.class, () -> withZone.with(zone));
            assertThrows(IllegalArgumentException.class, () -> FunctionalZone.of("370772", "滨海区", 1995));
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
