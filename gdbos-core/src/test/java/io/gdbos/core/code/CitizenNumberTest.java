package io.gdbos.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.code.Repair.Typo;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CitizenNumberTest {
    private static final CitizenNumber STANDARD = CitizenNumber.parse("11010519491231002X");

    @Test
    void says_its_parts() {
        assertEquals(RegionCode.parse("110105"), STANDARD.region());
        assertEquals(LocalDate.of(1949, 12, 31), STANDARD.birthDate());
        assertFalse(STANDARD.isMale());
        assertEquals("2", STANDARD.sexCode());
        assertEquals("1101**********002X", STANDARD.toString());
    }

    @Nested
    class Writings {
        @Test
        void people_write_it_in_many_ways() {
            for (String text : List.of(
                    "11010519491231002x",
                    " 110105 19491231 002X ",
                    "１１０１０５１９４９１２３１００２Ｘ",
                    "110105-19491231-002X",
                    "'11010519491231002X",
                    "11010519491231002×",
                    "\uFEFF11010519491231002X\u200B")) {
                assertEquals(STANDARD, CitizenNumber.parse(text), text);
            }
        }

        @Test
        void fifteen_digits_are_completed_and_said_so() {
            Parsed<CitizenNumber> parsed = CitizenNumber.tryParse("110105491231002");

            assertEquals(STANDARD, parsed.orElseThrow());
            assertEquals("GDB-COD-006", parsed.findings().list().get(0).code());
        }

        @Test
        void sequences_996_to_999_of_the_old_form_belong_to_the_19th_century() {
            assertEquals(
                    1880, CitizenNumber.parse("440524800101998").birthDate().getYear());
        }

        @Test
        void registers_may_hold_it_in_three_forms() {
            assertEquals(
                    List.of("11010519491231002X", "11010519491231002x", "110105491231002"), STANDARD.writtenForms());
            assertEquals(
                    List.of("440524188001010014"),
                    CitizenNumber.parse("440524188001010014").writtenForms());
        }
    }

    @Nested
    class Refusals {
        @Test
        void say_what_is_wrong() {
            assertEquals("GDB-COD-001", codeOf("1101051949123100"));
            assertEquals("GDB-COD-001", codeOf(""));
            assertEquals("GDB-COD-002", codeOf("1101O519491231002X"));
            assertEquals("GDB-COD-002", codeOf("010105194912310020"));
            assertEquals("GDB-COD-003", codeOf("110105194902300026"));
            assertEquals("GDB-COD-004", codeOf("110105194912310021"));
            assertEquals("GDB-COD-014", codeOf("810000199408230021"));
            assertEquals("GDB-COD-014", codeOf("911840198001010013"));
        }

        @Test
        void guess_that_a_sheet_made_it_a_number() {
            String text = CitizenNumber.tryParse("1.10105E+17")
                    .findings()
                    .list()
                    .get(0)
                    .text()
                    .english();

            assertTrue(text.contains("Maybe the sheet"), text);
        }

        @Test
        void throw_from_parse_and_from_the_constructor() {
            assertThrows(IllegalArgumentException.class, () -> CitizenNumber.parse("110105194912310021"));
            assertThrows(IllegalArgumentException.class, () -> new CitizenNumber("11010519491231002x"));
        }

        private String codeOf(String text) {
            return assertInstanceOf(Parsed.Bad.class, CitizenNumber.tryParse(text))
                    .finding()
                    .code();
        }
    }

    @Nested
    class Repairing {
        @Test
        void begins_with_swapped_neighbours() {
            List<Repair<CitizenNumber>> repairs = CitizenNumber.repairs("11010519941231002X");

            assertEquals(new Repair<>(Typo.SWAPPED, 9, STANDARD), repairs.get(0));
            assertTrue(CitizenNumber.repairs("11010519491231002X").isEmpty());
            assertTrue(CitizenNumber.repairs("123").isEmpty());
        }

        @Test
        void never_makes_a_citizens_number_of_another_kind() {
            // One digit from 810000199408230021, which is right and a residence permit's.
            List<Repair<CitizenNumber>> repairs = CitizenNumber.repairs("810001199408230021");

            assertFalse(repairs.isEmpty());
            assertTrue(
                    repairs.stream().noneMatch(repair -> repair.value().value().startsWith("810000")));
        }

        @Test
        void is_named_in_the_message_by_position() {
            assertEquals(
                    "Maybe positions 9 and 10 were swapped, or the last character should be 6, or one character was"
                            + " mistyped (9 codes are that near).",
                    hint("11010519941231002X"));
            assertEquals(
                    "Maybe the last character should be X.",
                    hint("110105194912310020").split(",")[0] + ".");
        }

        private String hint(String text) {
            String english =
                    CitizenNumber.tryParse(text).findings().list().get(0).text().english();
            return english.substring(english.indexOf('\n') + 1);
        }
    }

    @Test
    void the_age_counts_completed_years() {
        CitizenNumber leapDay = CitizenNumber.parse(
                "110105200002290018".substring(0, 17) + CheckCharacters.MOD_11_2.of("11010520000229001"));

        assertEquals(0, leapDay.ageOn(LocalDate.of(2000, 2, 29)));
        assertEquals(0, leapDay.ageOn(LocalDate.of(2001, 2, 28)));
        assertEquals(1, leapDay.ageOn(LocalDate.of(2001, 3, 1)));
        assertEquals(26, leapDay.ageOn(LocalDate.of(2026, 7, 1)));
        assertThrows(IllegalArgumentException.class, () -> leapDay.ageOn(LocalDate.of(2000, 2, 28)));
    }

    @Test
    void plausibility_depends_on_the_day() {
        assertTrue(STANDARD.plausibilityOn(LocalDate.of(2026, 7, 1)).isEmpty());
        assertTrue(STANDARD.plausibilityOn(LocalDate.of(1949, 12, 30)).hasErrors());
        assertTrue(STANDARD.plausibilityOn(LocalDate.of(2080, 12, 30)).isEmpty());
        assertTrue(STANDARD.plausibilityOn(LocalDate.of(2080, 12, 31)).hasErrors());
    }
}
