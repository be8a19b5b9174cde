package io.gdbos.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.agency.Actor;
import io.gdbos.core.code.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AuditEntryTest {
    private static final AuditEntry SAMPLE = SampleEntries.entry(0);
    private static final Map<String, Function<String, AuditEntry>> FIELDS = Map.of(
            "person", text -> by(new Actor(text, "r", "a", RegionCode.parse("370705"), null)),
            "role", text -> by(new Actor("p", text, "a", RegionCode.parse("370705"), null)),
            "onBehalfOf", text -> by(new Actor("p", "r", "a", RegionCode.parse("370705"), text)),
            "action", text -> with(text, "", "name", "", "", "permitted", ""),
            "resource", text -> with("read", text, "name", "", "", "permitted", ""),
            "items", text -> with("read", "", text, "", "", "permitted", ""),
            "purpose", text -> with("read", "", "name", text, "", "permitted", ""),
            "grant", text -> with("read", "", "name", "", text, "permitted", ""),
            "result", text -> with("read", "", "name", "", "", text, ""),
            "subject", text -> with("read", "", "name", "", "", "permitted", text));

    private static AuditEntry by(Actor actor) {
        return new AuditEntry(SAMPLE.at(), actor, "read", "", List.of(), "", "", "permitted", "");
    }

    private static AuditEntry with(
            String action, String resource, String item, String purpose, String grant, String result, String subject) {
        return new AuditEntry(
                SAMPLE.at(), SAMPLE.actor(), action, resource, List.of(item), purpose, grant, result, subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "王小明",
                "Wang Xiaoming",
                "奎文区东风街12号",
                "370705201501010023",
                "37070520150101002X",
                "37070520150101002x",
                "child370705201501010023",
                "case-370705201501010029-1",
                "13812345678",
                "tel:13812345678",
                "a\nb",
                "１３８１２３４５６７８"
            })
    void no_field_takes_free_text_or_a_personal_number_nor_does_the_message_show_it(String text) {
        FIELDS.forEach((field, entry) -> {
            String message = assertThrows(IllegalArgumentException.class, () -> entry.apply(text), field)
                    .getMessage();

            assertTrue(message.contains(field), message);
            assertFalse(message.contains(text), message);
        });
    }

    @Test
    void no_field_takes_a_text_of_any_length() {
        FIELDS.forEach((field, entry) ->
                assertThrows(IllegalArgumentException.class, () -> entry.apply("x".repeat(257)), field));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "case-42",
                "307370705001/000001",
                "113707050043210321",
                "20260701000123",
                "1381234567890123456",
                "0b8f4c1e-6d2a-4c0e-9f00-a13812345678",
                "sm3:66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"
            })
    void tokens_and_codes_are_taken_as_they_are(String text) {
        assertEquals(text, with("read", text, "name", "", text, "", text).subject());
    }

    @Test
    void an_agency_may_have_a_credit_code_for_an_id() {
        Actor actor = Actor.of("p", "r", "113707201204053210", RegionCode.parse("370705"));

        assertEquals(actor, by(actor).actor());
        assertThrows(
                IllegalArgumentException.class, () -> by(Actor.of("p", "r", "教育局 王小明", RegionCode.parse("370705"))));
    }

    @Test
    void a_result_is_a_word_or_the_code_of_a_finding() {
        assertEquals(
                "not-held", with("read", "", "name", "", "", "not-held", "").result());
        assertEquals(
                "GDB-SHR-003",
                with("read", "", "name", "", "", "GDB-SHR-003", "").result());
        assertThrows(IllegalArgumentException.class, () -> with("read", "", "name", "", "", "Permitted for Wang", ""));
    }
}
