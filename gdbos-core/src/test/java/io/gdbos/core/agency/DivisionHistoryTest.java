package io.gdbos.core.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.agency.DivisionChange.Kind;
import io.gdbos.core.code.Answer;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.code.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DivisionHistoryTest {
    private static final LocalDate END_OF_TABLE = LocalDate.of(2024, 12, 31);

    private final RegionTable table = RegionTable.mainlandChina();

    @Nested
    class In_the_year_of_a_change {
        private final RegionCode dongli = code("120110");

        @Test
        void a_renamed_division_was_in_force_under_one_of_two_names() {
            DivisionAnswer answer = table.lookUp(dongli, day(1992));

            assertEquals(Validity.IN_FORCE, answer.validity());
            assertEquals(List.of("东丽区", "东郊区"), answer.names());
            assertFalse(answer.isCertain());
            assertEquals(List.of("东郊区"), table.lookUp(dongli, day(1991)).names());
            assertTrue(table.lookUp(dongli, day(1991)).isCertain());
        }

        @Test
        void old_and_new_code_may_both_have_been_in_force() {
            DivisionAnswer old = table.lookUp(code("341521"), day(2015));
            DivisionAnswer young = table.lookUp(code("340422"), day(2015));

            assertEquals(Validity.YEAR_OF_CHANGE, old.validity());
            assertEquals(Validity.YEAR_OF_CHANGE, young.validity());
            assertFalse(old.isCertain() || young.isCertain());
            assertEquals(Standing.KNOWN, table.standing(code("341521"), day(2015)));
            assertEquals(Standing.IN_FORCE, table.standing(code("341521"), day(2014)));
            assertEquals(Standing.NOT_IN_FORCE, table.standing(code("341521"), day(2016)));
        }

        @Test
        void where_it_lay_stays_open() {
            assertEquals(Answer.YES, table.liesIn(code("341521"), code("341500"), day(2014)));
            assertEquals(Answer.OPEN, table.liesIn(code("341521"), code("341500"), day(2015)));
            assertEquals(Answer.NO, table.liesIn(code("341521"), code("341500"), day(2016)));
            assertEquals(Answer.YES, table.liesIn(code("341521"), code("340400"), day(2016)));
            assertEquals(Answer.YES, table.liesIn(code("341521"), code("340000"), day(2015)));
        }
    }

    @Test
    void outside_its_years_the_table_is_not_certain() {
        assertEquals(Validity.IN_FORCE, table.lookUp(code("370700"), day(1990)).validity());
        assertFalse(table.lookUp(code("370700"), day(2026)).isCertain());
        assertTrue(table.coveringUntil(2026).lookUp(code("370700"), day(2026)).isCertain());
        assertEquals(
                Validity.NOT_IN_FORCE, table.lookUp(code("110101"), day(1975)).validity());
        assertFalse(table.lookUp(code("110101"), day(1975)).isCertain());
        assertEquals(Standing.KNOWN, table.standing(code("110101"), day(1975)));
        assertEquals(Validity.IN_FORCE, table.lookUp(code("110101"), day(1981)).validity(), "it began before");
    }

    @Nested
    class What_became_of_it {
        @Test
        void is_a_merger_when_the_heir_had_been_there() {
            assertEquals(List.of(Kind.MERGED), kinds(table.changesOf(code("110103"))));
            assertEquals(Set.of(code("110101")), table.inForceFor(code("110103"), END_OF_TABLE));
        }

        @Test
        void is_a_split_when_several_share_it() {
            List<DivisionChange> changes = table.changesOf(code("330621"));

            assertEquals(List.of(Kind.PART_CEDED, Kind.SPLIT), kinds(changes));
            assertEquals(List.of(code("330602"), code("330603")), changes.get(1).to());
            assertEquals(2013, changes.get(1).year());
            assertEquals(Set.of(code("330602"), code("330603")), table.inForceFor(code("330621"), END_OF_TABLE));
        }

        @Test
        void is_another_code_when_it_moved() {
            assertEquals(List.of(Kind.RECODED), kinds(table.changesOf(code("370729"))));
            assertEquals(List.of(Kind.RENAMED), kinds(table.changesOf(code("120110"))));
            assertEquals(List.of(Kind.ENDED), kinds(table.changesOf(code("371200"))));
            assertEquals(List.of(), table.changesOf(code("110101")));
        }

        @Test
        void is_told_over_all_links_of_the_chain() {
            List<DivisionChange> fate = table.fateOf(code("220121"), day(1981), END_OF_TABLE);

            assertEquals(
                    List.of(1982, 1983, 1990),
                    fate.stream().map(DivisionChange::year).toList());
            assertEquals(
                    List.of("220121", "222521", "220121"),
                    fate.stream().map(change -> change.from().code().value()).toList());
            assertEquals(List.of(), table.fateOf(code("370705"), day(1990), END_OF_TABLE), "it had not begun");
        }

        @Test
        void depends_on_when_a_code_was_used_that_was_given_twice() {
            RegionCode twice = code("132201");

            assertEquals(Set.of(code("130581")), table.inForceFor(twice, day(1990), END_OF_TABLE));
            assertTrue(table.inForceFor(twice, day(1982), END_OF_TABLE).containsAll(Set.of(code("130502"))));
            assertFalse(table.inForceFor(twice, day(1982), END_OF_TABLE).contains(code("130581")));
            assertEquals(Set.of(), table.inForceFor(twice, day(1975), END_OF_TABLE));
        }

        @Test
        void is_seen_from_the_heir_too() {
            List<RegionCode> from = table.changesInto(code("110101")).stream()
                    .map(change -> change.from().code())
                    .toList();

            assertEquals(List.of(code("110103")), from);
        }
    }

    @Nested
    class A_county_that_moved {
        @Test
        void lies_in_its_old_city_before_and_in_its_new_city_after() {
            assertMoved("370729", "370700", "371100", 1992);
            assertMoved("341521", "341500", "340400", 2015);
            assertMoved("512081", "512000", "510100", 2016);
            assertMoved("220381", "220300", "220100", 2020);
            assertMoved("371202", "371200", "370100", 2018);
        }

        private void assertMoved(String county, String oldCity, String newCity, int year) {
            assertTrue(table.isIn(code(county), code(oldCity), day(year - 1)), county);
            assertFalse(table.isIn(code(county), code(newCity), day(year - 1)), county);
            assertFalse(table.isIn(code(county), code(oldCity), day(year + 1)), county);
            assertTrue(table.isIn(code(county), code(newCity), day(year + 1)), county);
        }

        @Test
        void takes_its_streets_with_it() {
            RegionCode street = code("341521100");

            assertTrue(table.isIn(street, code("341500"), day(2014)));
            assertTrue(table.isIn(street, code("340400"), day(2016)));
        }
    }

    @Test
    void changes_after_the_tables_last_year_can_be_added() {
        RegionCode old = code("370705");
        RegionCode young = code("370706");
        Division ended = new Division(old, "奎文区", 1994, 2025, List.of(new Division.Successor(young, 2025, false)));
        RegionTable newer =
                table.with(List.of(ended, Division.of(young, "新奎文区", 2025))).coveringUntil(2025);

        assertEquals(1, newer.history(old).size());
        assertEquals(Set.of(young), newer.inForceFor(old, day(2026)));
        assertEquals(Set.of(old), newer.inForceFor(old, day(2024)));
    }

    private static List<Kind> kinds(List<DivisionChange> changes) {
        return changes.stream().map(DivisionChange::kind).toList();
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 7, 1);
    }

    private static RegionCode code(String text) {
        return RegionCode.parse(text);
    }
}
