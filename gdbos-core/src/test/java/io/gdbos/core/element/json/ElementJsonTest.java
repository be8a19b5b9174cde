package io.gdbos.core.element.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import io.gdbos.core.element.DataElement;
import io.gdbos.core.element.DataGrade;
import io.gdbos.core.element.ValueDomain;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementJsonTest {
    private static final String GOOD = """
            {
              "codeLists": [{"id": "colour", "name": {"en": "Colour", "zh": "颜色"}, "standard": "ours",
                             "codes": [{"code": "r", "en": "red", "zh": "红"}]}],
              "elements": [{"id": "door-colour", "name": {"en": "colour of the door", "zh": "门的颜色"},
                            "domain": {"kind": "code", "list": "colour"}, "grade": "general-1",
                            "version": "2", "from": "2026-01-01", "to": "2026-12-31"}]
            }
            """;

    @Test
    void a_document_of_ones_own_is_read() {
        ElementDocument document = ElementJson.parse(GOOD, "doors.json", Map.of());
        DataElement element = document.registry().latest("door-colour").orElseThrow();

        assertEquals("2", element.version());
        assertEquals(DataGrade.general(1), element.grade());
        assertEquals(LocalDate.of(2026, 12, 31), element.registration().effectiveTo());
        assertEquals(new ValueDomain.Codes(document.codeLists().get("colour")), element.domain());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "general-1|general-9|elements[0].grade",
                "\"list\": \"colour\"|\"list\": \"size\"|elements[0].domain.list",
                "\"kind\": \"code\"|\"kind\": \"colour\"|elements[0].domain.kind",
                "\"version\"|\"verzion\"|elements[0].verzion",
                "2026-01-01|2027-01-01|elements[0]",
                "\"zh\": \"红\"|\"zh\": \"\"|codeLists[0].codes[0].zh",
            })
    void a_broken_document_names_the_place(String good, String bad, String place) {
        GdbosException thrown = assertThrows(
                GdbosException.class, () -> ElementJson.parse(GOOD.replace(good, bad), "doors.json", Map.of()));

        assertTrue(thrown.getMessage().startsWith("doors.json, " + place), thrown.getMessage());
        assertEquals(1, thrown.getMessage().lines().count());
    }
}
