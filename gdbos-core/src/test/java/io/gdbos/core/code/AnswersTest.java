package io.gdbos.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Finding;
import io.gdbos.core.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final String RIGHT = "11010519491231002X";
    private static final String WRONG_CHECK = "110105194912310021";

    @Nested
    class A_wrong_check_character {
        @Test
        void is_an_error_while_nobody_confirms_the_number() {
            var answers = CitizenNumber.tryParse(WRONG_CHECK).ask((number, date) -> Standing.NOT_ANSWERED, DAY);

            assertFalse(answers.isWellFormed());
            assertEquals(Answer.OPEN, answers.known());
            assertEquals(List.of("GDB-COD-004"), codes(answers));
            assertTrue(answers.findings().hasErrors());
        }

        @Test
        void is_a_warning_once_a_register_confirms_the_number() {
            var answers = CitizenNumber.tryParse(WRONG_CHECK).ask((number, date) -> Standing.IN_FORCE, DAY);

            assertTrue(answers.isWellFormed());
            assertEquals(Answer.YES, answers.known());
            assertEquals(Answer.YES, answers.inForce());
            assertEquals(List.of("GDB-COD-011"), codes(answers));
            assertFalse(answers.findings().hasErrors());
            assertFalse(answers.parsed().orElseThrow().isCheckValid());
            assertEquals(WRONG_CHECK, answers.parsed().orElseThrow().value());
        }

        @Test
        void of_a_code_that_is_read_all_the_same_becomes_an_error_when_the_register_does_not_know_it() {
            var read = UnifiedSocialCreditCode.tryParse("91350211M0000XUF46");

            assertFalse(read.ask((code, date) -> Standing.KNOWN, DAY).findings().hasErrors());
            assertTrue(
                    read.ask((code, date) -> Standing.NOT_KNOWN, DAY).findings().hasErrors());
        }
    }

    @Test
    void a_right_number_that_the_register_does_not_know_is_doubtful() {
        var answers = CitizenNumber.tryParse(RIGHT).ask((number, date) -> Standing.NOT_KNOWN, DAY);

        assertTrue(answers.isWellFormed());
        assertEquals(Answer.NO, answers.known());
        assertEquals(Answer.NO, answers.inForce());
        Finding finding = answers.findings().list().get(0);
        assertEquals("GDB-COD-012", finding.code());
        assertEquals(Severity.WARNING, finding.severity());
        assertFalse(finding.toString().contains("19491231"));
    }

    @Test
    void a_known_code_may_be_out_of_force() {
        var answers = CitizenNumber.tryParse(RIGHT).ask((number, date) -> Standing.NOT_IN_FORCE, DAY);

        assertEquals(Answer.YES, answers.known());
        assertEquals(Answer.NO, answers.inForce());
        assertEquals(List.of("GDB-COD-013"), codes(answers));
    }

    @Test
    void nothing_is_asked_about_a_text_that_is_no_identifier() {
        var answers = CitizenNumber.tryParse("110105194902300026").ask(AnswersTest::mustNotBeAsked, DAY);

        assertInstanceOf(Parsed.Bad.class, answers.parsed());
        assertEquals(Standing.NOT_ANSWERED, answers.standing());
        assertEquals(List.of("GDB-COD-003"), codes(answers));
    }

    @Nested
    class A_part {
        private final Register<RegionCode> regions =
                (code, date) -> code.value().startsWith("11") ? Standing.IN_FORCE : Standing.NOT_KNOWN;

        @Test
        void that_is_not_known_disproves_the_whole() {
            var answers = CitizenNumber.tryParse("34052419800101001X").ask(regions.ofPart(CitizenNumber::region), DAY);

            assertEquals(Answer.NO, answers.known());
        }

        @Test
        void that_is_known_proves_nothing_and_confirms_no_wrong_check_character() {
            Register<CitizenNumber> byRegion = regions.ofPart(CitizenNumber::region);

            assertEquals(
                    Answer.OPEN,
                    CitizenNumber.tryParse(RIGHT).ask(byRegion, DAY).known());
            assertFalse(CitizenNumber.tryParse(WRONG_CHECK).ask(byRegion, DAY).isWellFormed());
        }
    }

    @Test
    void the_next_register_is_asked_only_for_what_the_first_cannot_tell() {
        Register<CitizenNumber> open = (number, date) -> Standing.NOT_ANSWERED;
        Register<CitizenNumber> sure = (number, date) -> Standing.IN_FORCE;
        CitizenNumber number = CitizenNumber.parse(RIGHT);

        assertEquals(Standing.IN_FORCE, open.or(sure).standing(number, DAY));
        assertEquals(Standing.IN_FORCE, sure.or(AnswersTest::mustNotBeAsked).standing(number, DAY));
    }

    private static Standing mustNotBeAsked(Object identifier, LocalDate date) {
        throw new AssertionError("The register was asked for " + identifier + " on " + date + ".");
    }

    private static List<String> codes(Answers<?> answers) {
        return answers.findings().list().stream().map(Finding::code).toList();
    }
}
