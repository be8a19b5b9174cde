package io.gdbos.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.code.CitizenNumber.Holder;
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
        assertEquals(Holder.CITIZEN, STANDARD.holder());
        assertEquals("1101**********002X", STANDARD.toString());
    }

    @Test
    void tells_the_holders_apart() {
        assertEquals(
                Holder.HONG_KONG_RESIDENT,
                CitizenNumber.parse("810000199408230021").holder());
        assertEquals(
                Holder.MACAO_RESIDENT, CitizenNumber.parse("820000199001010010").holder());
        assertEquals(
                Holder.TAIWAN_RESIDENT,
                CitizenNumber.parse("830000199201300022").holder());
        CitizenNumber foreign = CitizenNumber.parse("911840198001010013");
        assertEquals(Holder.FOREIGN_RESIDENT, foreign.holder());
        assertEquals(RegionCode.parse("110000"), foreign.region());
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

    @Test
    void repairs_begin_with_swapped_neighbours() {
        assertEquals(
                STANDARD,
                CitizenNumber.repairs("11010519941231002X").stream()
                        .filter(STANDARD::equals)
                        .findFirst()
                        .orElseThrow());
        assertTrue(CitizenNumber.repairs("11010519491231002X").isEmpty());
        assertTrue(CitizenNumber.repairs("123").isEmpty());
    }

    @Test
    void plausibility_depends_on_the_day() {
        assertTrue(STANDARD.plausibilityOn(LocalDate.of(2026, 7, 1)).isEmpty());
        assertTrue(STANDARD.plausibilityOn(LocalDate.of(1949, 12, 30)).hasErrors());
        assertTrue(STANDARD.plausibilityOn(LocalDate.of(2080, 1, 1)).hasErrors());
    }
}
