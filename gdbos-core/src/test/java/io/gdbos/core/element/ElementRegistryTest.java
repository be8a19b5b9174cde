package io.gdbos.core.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.Finding;
import io.gdbos.core.record.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementRegistryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final CodeList colours = CodeList.of(
            "colour",
            BilingualText.of("Colour", "颜色"),
            Provenance.own("made up"),
            List.of(
                    CodeEntry.builder("1", BilingualText.of("red", "红色"))
                            .aliases(List.of("红"))
                            .build(),
                    CodeEntry.builder("2", BilingualText.of("blue", "蓝色"))
                            .aliases(List.of("1"))
                            .build()));
    private final ElementRegistry registry = ElementRegistry.of(List.of(
            element("colour", new ValueDomain.Codes(colours)).build(),
            element("born", new ValueDomain.Date(false))
                    .personal(PersonalData.PERSONAL)
                    .build(),
            element("ends", new ValueDomain.Date(true)).build(),
            element("share", new ValueDomain.Decimal(BigDecimal.ZERO, BigDecimal.valueOf(100), 2, "%"))
                    .build(),
            element("done", new ValueDomain.YesNo()).build(),
            element("at", new ValueDomain.Timestamp()).build(),
            element("place", new ValueDomain.Region()).build(),
            element("name", ValueDomain.Text.upTo(4))
                    .personal(PersonalData.PERSONAL)
                    .build(),
            element("code", new ValueDomain.Text(0, 9, TextPattern.compile("[A-Z]+")))
                    .build(),
            element("number", new ValueDomain.Identifier(IdentifierKind.CITIZEN_NUMBER))
                    .personal(PersonalData.PERSONAL)
                    .build(),
            element("deed", new ValueDomain.Identifier(IdentifierKind.PROPERTY_CERTIFICATE))
                    .build()));

    @Nested
    class Reading {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "2024-03-01",
                    "20240301",
                    "2024年3月1日",
                    "2024/3/1",
                    "2024.3.1",
                    "２０２４年０３月０１日",
                    " 2024-03-01 08:30:00 ",
                    "2024 年 3 月 1 日"
                })
        void takes_dates_in_every_common_writing(String raw) {
            assertEquals(new Value.Date(LocalDate.of(2024, 3, 1), raw), registry.read("born", raw));
        }

        @Test
        void makes_typed_values() {
            assertEquals(new Value.Code("1", "Red"), registry.read("colour", "Red"));
            assertEquals(new Value.Decimal(new BigDecimal("50"), "５０％"), registry.read("share", "５０％"));
            assertEquals(new Value.Bool(true, "是"), registry.read("done", "是"));
            assertEquals(new Value.Bool(false, "N"), registry.read("done", "N"));
            assertEquals(
                    new Value.Timestamp(Instant.parse("2026-07-01T01:30:00Z"), "2026-07-01T09:30:00+08:00"),
                    registry.read("at", "2026-07-01T09:30:00+08:00"));
            assertEquals(new Value.Code("370705", "370705"), registry.read("place", "370705"));
            assertEquals(
                    new Value.Text("11010519491231002X", "110105491231002"),
                    registry.read("number", "110105491231002"));
        }

        @Test
        void keeps_what_it_cannot_read_as_text_and_says_missing_of_blanks() {
            assertEquals(Value.Absent.MISSING, registry.read("born", " \u3000"));
            assertEquals(Value.text("2024年13月1日"), registry.read("born", "2024年13月1日"));
            assertEquals(Value.text("green"), registry.read("colour", "green"));
            assertEquals(Value.text("3.7E+17"), registry.read("share", "3.7E+17"));
            assertEquals(Value.text("110105194912310021"), registry.read("number", "110105194912310021"));
            assertEquals(new Value.Text("what", " what "), registry.read("unheard-of", " what "));
        }

        @Test
        void a_code_wins_over_an_alias() {
            assertEquals(new Value.Code("1", "1"), registry.read("colour", "1"));
        }
    }

    @Nested
    class Checking {
        @Test
        void finds_nothing_in_what_is_right_or_blank() {
            assertEquals(Optional.empty(), codeOf("colour", "蓝色"));
            assertEquals(Optional.empty(), codeOf("born", ""));
            assertEquals(Optional.empty(), codeOf("ends", "2030-01-01"));
            assertEquals(Optional.empty(), codeOf("share", "33.33%"));
            assertEquals(Optional.empty(), codeOf("name", "王小明"));
            assertEquals(Optional.empty(), codeOf("number", "11010519491231002x"));
        }

        @Test
        void says_what_is_wrong_by_code() {
            assertEquals(Optional.of("GDB-ELE-001"), codeOf("unheard-of", "x"));
            assertEquals(Optional.of("GDB-ELE-003"), codeOf("name", "阿卜杜拉·买买提"));
            assertEquals(Optional.of("GDB-ELE-004"), codeOf("code", "abc"));
            assertEquals(Optional.of("GDB-ELE-005"), codeOf("colour", "green"));
            assertEquals(Optional.of("GDB-ELE-006"), codeOf("born", "2024-02-30"));
            assertEquals(Optional.of("GDB-ELE-007"), codeOf("share", "half"));
            assertEquals(Optional.of("GDB-ELE-008"), codeOf("share", "101"));
            assertEquals(Optional.of("GDB-ELE-009"), codeOf("share", "33.333"));
            assertEquals(Optional.of("GDB-ELE-010"), codeOf("done", "maybe"));
            assertEquals(Optional.of("GDB-ELE-011"), codeOf("born", "2026-07-02"));
            assertEquals(Optional.of("GDB-ELE-012"), codeOf("place", "3707"));
            assertEquals(Optional.of("GDB-ELE-013"), codeOf("at", "2026-07-01"));
            assertEquals(Optional.of("GDB-COD-004"), codeOf("number", "110105194912310021"));
        }

        @Test
        void an_older_certificate_is_only_doubtful() {
            assertFalse(registry.validate("deed", "潍房权证奎文字第00123456号", DAY).hasErrors());
            assertEquals(Optional.of("GDB-COD-007"), codeOf("deed", "潍房权证奎文字第00123456号"));
        }

        @Test
        void a_citizen_must_be_born_on_the_day() {
            assertTrue(registry.validate("number", "11010519491231002X", LocalDate.of(1940, 1, 1))
                    .hasErrors());
        }

        @Test
        void personal_values_are_masked_and_the_place_is_the_element() {
            Finding finding = registry.validate("name", "阿卜杜拉·买买提", DAY).list().get(0);

            assertEquals("name", finding.place());
            assertFalse(finding.text().english().contains("买买提"));
            assertFalse(finding.text().chinese().contains("买买提"));
            assertTrue(registry.validate("colour", "green", DAY)
                    .list()
                    .get(0)
                    .text()
                    .english()
                    .contains("green"));
        }

        private Optional<String> codeOf(String element, String raw) {
            return registry.validate(element, raw, DAY).list().stream()
                    .findFirst()
                    .map(Finding::code);
        }
    }

    @Nested
    class Versions {
        private final ElementRegistry dated = ElementRegistry.of(List.of(
                element("size", ValueDomain.Text.upTo(2))
                        .effectiveTo(LocalDate.of(2025, 12, 31))
                        .build(),
                element("size", ValueDomain.Text.upTo(5))
                        .version("2")
                        .synonyms(List.of("尺寸"))
                        .effectiveFrom(LocalDate.of(2026, 1, 1))
                        .build()));

        @Test
        void the_day_decides_which_applies() {
            assertTrue(dated.validate("size", "abc", LocalDate.of(2025, 6, 1)).hasErrors());
            assertTrue(dated.validate("size", "abc", DAY).isEmpty());
            assertEquals("2", dated.latest("size").orElseThrow().version());
            assertEquals(1, dated.findByName(" 尺寸 ", DAY).size());
            assertEquals(1, dated.elements(LocalDate.of(2025, 6, 1)).size());
        }

        @Test
        void a_day_without_a_version_is_said() {
            Finding finding =
                    dated.validate("size", "a", LocalDate.of(1999, 1, 1)).list().get(0);

            assertEquals("GDB-ELE-002", finding.code());
        }

        @Test
        void versions_do_not_overlap() {
            List<DataElement> twice =
                    List.of(element("size", new ValueDomain.YesNo()).build());

            assertThrows(IllegalArgumentException.class, () -> dated.with(twice));
        }
    }

    @Test
    void grades_are_ordered() {
        assertEquals(DataGrade.important(), DataGrade.general(4).or(DataGrade.important()));
        assertEquals(DataGrade.core(), DataGrade.core().or(DataGrade.important()));
        assertEquals("general-3", DataGrade.general(3).toString());
        assertThrows(IllegalArgumentException.class, () -> DataGrade.general(5));
    }

    private static DataElementBuilder element(String id, ValueDomain domain) {
        return DataElement.builder(id, BilingualText.of(id, id), domain);
    }
}
