package io.gdbos.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodePartTableTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    @ParameterizedTest
    @CsvSource({
        "CREDIT_CODE_KIND, 91, enterprise",
        "CREDIT_CODE_KIND, N2, collective-village",
        "CREDIT_CODE_KIND, 62, tourism",
        "TOWNSHIP, 001, subdistrict",
        "TOWNSHIP, 099, subdistrict",
        "TOWNSHIP, 100, town",
        "TOWNSHIP, 399, township",
        "TOWNSHIP, 400, like-township",
        "VILLAGE, 199, residents-committee",
        "VILLAGE, 200, villagers-committee",
        "URBAN_RURAL, 112, urban-fringe",
        "LAND_OWNERSHIP, J, collective",
        "PARCEL_RIGHT, B, construction-surface",
        "FIXTURE, F, building"
    })
    void a_part_means_what_its_range_says(CodePartTable table, String part, String id) {
        assertEquals(id, table.find(part).orElseThrow().id());
    }

    @ParameterizedTest
    @CsvSource({
        "CREDIT_CODE_KIND, 99",
        "CREDIT_CODE_KIND, 9",
        "TOWNSHIP, 000",
        "TOWNSHIP, 0010",
        "URBAN_RURAL, 113",
        "FIXTURE, A"
    })
    void a_part_outside_all_ranges_is_not_known(CodePartTable table, String part) {
        assertTrue(table.find(part).isEmpty());
        assertEquals(Standing.NOT_KNOWN, table.standing(part, DAY));
    }

    @ParameterizedTest
    @EnumSource
    void ranges_do_not_overlap_and_ids_are_given_once(CodePartTable table) {
        assertFalse(table.rows().isEmpty());
        for (CodePart row : table.rows()) {
            assertEquals(
                    1,
                    table.rows().stream()
                            .filter(other -> other.holds(row.from()))
                            .count(),
                    row.id());
            assertEquals(
                    1,
                    table.rows().stream()
                            .filter(other -> other.id().equals(row.id()))
                            .count(),
                    row.id());
        }
    }

    @Test
    void a_row_is_in_force_between_its_days_and_known_without_them() {
        assertEquals(Standing.IN_FORCE, CodePartTable.CREDIT_CODE_KIND.standing("91", DAY));
        assertEquals(Standing.NOT_IN_FORCE, CodePartTable.CREDIT_CODE_KIND.standing("91", LocalDate.of(2010, 1, 1)));
        assertEquals(Standing.KNOWN, CodePartTable.TOWNSHIP.standing("001", DAY));
        var ended = new CodePart("A", "A", "a", BilingualText.of("a", "甲"), null, DAY, "none", true);
        assertEquals(Standing.NOT_IN_FORCE, ended.standing(DAY.plusDays(1)));
    }

    @Test
    void an_unknown_leading_pair_disproves_a_credit_code() {
        Register<UnifiedSocialCreditCode> byKind = CodePartTable.CREDIT_CODE_KIND.ofPart(UnifiedSocialCreditCode::kind);
        String body = "9835010" + "0M000100Y4";
        String text = body + CheckCharacters.GB_32100.of(body);

        assertEquals(
                Answer.NO,
                UnifiedSocialCreditCode.tryParse(text).ask(byKind, DAY).known());
        assertEquals(
                Answer.OPEN,
                UnifiedSocialCreditCode.tryParse("91350100M000100Y43")
                        .ask(byKind, DAY)
                        .known());
    }

    @Test
    void a_range_has_ends_of_one_length_in_order() {
        BilingualText name = BilingualText.of("a", "甲");

        assertThrows(
                IllegalArgumentException.class, () -> new CodePart("2", "10", "a", name, null, null, "none", true));
        assertThrows(IllegalArgumentException.class, () -> new CodePart("2", "1", "a", name, null, null, "none", true));
    }
}
