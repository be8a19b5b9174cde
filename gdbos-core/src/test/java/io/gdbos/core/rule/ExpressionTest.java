package io.gdbos.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.record.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final Facts FACTS = Facts.of(Map.of(
            "own-home", Value.bool(true),
            "use", Value.text("住宅"),
            "region", Value.code("370705"),
            "share", Value.decimal(new BigDecimal("0.50")),
            "months", Value.decimal(14),
            "birth-date", Value.date(LocalDate.of(2020, 8, 31)),
            "child.name", Value.text(""),
            "gone", Value.Absent.MISSING,
            "silent", Value.Absent.UNKNOWN,
            "refused", Value.Absent.REFUSED));

    private static Truth test(String text) {
        return Expression.parse(text).test(FACTS);
    }

    @Nested
    class Comparing {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '"',
                value = {
                    "own_home | TRUE",
                    "own_home == false | FALSE",
                    "use == '住宅' | TRUE",
                    "use != '住宅' | FALSE",
                    "use =~ ['商业', '住宅'] | TRUE",
                    "use !~ ['商业', '住宅'] | FALSE",
                    "region =^ '3707' | TRUE",
                    "region !^ '3707' | FALSE",
                    "share >= 0.5 | TRUE",
                    "share * 2 == 1 | TRUE",
                    "months - 2 > 12 | FALSE",
                    "months > -1 and 3 + 4 == 7 | TRUE",
                    "birth_date <= '2020-08-31' | TRUE",
                    "'2020-08-31' < birth_date | FALSE",
                    "years_between(birth_date, '2026-08-30') == 5 | TRUE",
                    "years_between(birth_date, '2026-08-31') == 6 | TRUE",
                    "months_between('2026-01-15', '2026-03-14') == 1 | TRUE",
                    "days_between('2026-03-01', '2026-02-28') == -1 | TRUE",
                    "empty(child.name) | TRUE",
                })
        void comparesByTheKindOfTheValues(String text, Truth expected) {
            assertEquals(expected, test(text));
        }
    }

    @Nested
    class Missing {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "gone",
                    "not gone",
                    "gone == 'x'",
                    "gone != 'x'",
                    "nobody_named_it > 3",
                    "silent =~ ['a']",
                    "silent !~ ['a']",
                    "refused < '2026-01-01'",
                    "months + gone > 3",
                    "years_between(gone, '2026-01-01') < 3",
                    "own_home and gone",
                    "not own_home or gone",
                    "empty(silent)",
                    "empty(refused)",
                    "empty(nobody_named_it)",
                })
        void isUnknownAndNeverFalse(String text) {
            assertEquals(Truth.UNKNOWN, test(text));
        }

        @Test
        void doesNotHideWhatIsCertainAnyway() {
            assertEquals(Truth.FALSE, test("gone and not own_home"));
            assertEquals(Truth.TRUE, test("gone or own_home"));
            assertEquals(Truth.TRUE, test("empty(gone)"));
        }

        @Test
        void kindsThatCannotBeComparedAreUnknownToo() {
            assertEquals(Truth.UNKNOWN, test("region == 370705"));
            assertEquals(Truth.UNKNOWN, test("birth_date > 'soon'"));
            assertEquals(Truth.UNKNOWN, test("use"));
            assertEquals(
                    List.of("region"),
                    Expression.parse("region == 370705").judge(FACTS).missing());
        }

        @Test
        void namesTheFactsThatAreWantedAndOnlyThose() {
            Judgement open =
                    Expression.parse("own_home and (gone or silent == use)").judge(FACTS);
            assertEquals(List.of("gone", "silent"), open.missing());
            Judgement decided =
                    Expression.parse("gone or months > 3 or own_home").judge(FACTS);
            assertEquals(List.of("months"), decided.decidedBy());
            assertTrue(decided.missing().isEmpty());
        }
    }

    @Nested
    class Refused {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a = 1",
                    "a += 1",
                    "new('java.io.File')",
                    "a.getClass()",
                    "''.class",
                    "a['b']",
                    "a.b.c()",
                    "while (true) {}",
                    "for (x : y) {}",
                    "a ? b : c",
                    "a ?? b",
                    "#pragma jexl.x y",
                    "var a = 1",
                    "() -> { true }",
                    "`${a}`",
                    "a == null",
                    "size(a) > 1",
                    "a =~ '.*'",
                    "a =~ []",
                    "a / 2 > 1",
                    "System:exit(0)",
                    "exec('x') == 1",
                    "years_between(a) > 1",
                    "a; b",
                    "a b",
                    "@lenient a",
                    "1 + 1",
                    "'text'",
                    "a == [1]",
                    "",
                    "  ",
                })
        void whatIsNotPermittedDoesNotCompile(String text) {
            ExpressionException refused = assertThrows(ExpressionException.class, () -> Expression.parse(text));
            assertTrue(refused.position() >= 1);
            assertEquals(1, String.valueOf(refused.getMessage()).lines().count());
        }

        @Test
        void saysWhereTheTroubleLies() {
            ExpressionException refused =
                    assertThrows(ExpressionException.class, () -> Expression.parse("own_home and a.b()"));
            assertTrue(refused.position() >= 14 && refused.position() <= 18, () -> "" + refused.position());
        }

        @Test
        void textsThatAreTooLongOrTooDeepAreTurnedAway() {
            assertThrows(ExpressionException.class, () -> Expression.parse("a or ".repeat(400) + "a"));
            assertThrows(ExpressionException.class, () -> Expression.parse("(".repeat(200) + "a" + ")".repeat(200)));
            assertThrows(ExpressionException.class, () -> Expression.parse("!".repeat(1500) + "a"));
            assertEquals(
                    Truth.UNKNOWN, Expression.parse("not ".repeat(480) + "a").test(FACTS));
        }
    }

    @Test
    void listsTheFactsItAsksFor() {
        Expression expression = Expression.parse("move_in_date < lease.start_date and not own_home");
        assertEquals(List.of("move-in-date", "lease.start-date", "own-home"), List.copyOf(expression.names()));
    }
}
