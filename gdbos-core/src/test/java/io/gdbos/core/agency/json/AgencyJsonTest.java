package io.gdbos.core.agency.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.GdbosException;
import io.gdbos.core.agency.AdministrativeLevel;
import io.gdbos.core.agency.Agency;
import io.gdbos.core.testkit.SampleAgencies;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgencyJsonTest {
    @Test
    void what_is_written_is_read_back() {
        List<Agency> agencies = SampleAgencies.directory().ids().stream()
                .flatMap(id -> SampleAgencies.directory().history(id).stream())
                .toList();

        assertEquals(agencies, AgencyJson.parse(AgencyJson.write(agencies), "agencies.json"));
    }

    @Test
    void all_members_are_read() {
        Agency agency = AgencyJson.parse("""
                        {"agencies": [{"id": "health", "name": {"en": "Health Commission", "zh": "卫生健康委员会"},
                          "region": "370700", "level": "county", "creditCode": "11370800MB28559184", "parent": "city",
                          "from": "2019-01-01", "to": "2025-12-31", "successors": ["one", "two"]}]}
                        """, "agencies.json").get(0);

        assertEquals(AdministrativeLevel.COUNTY, agency.level());
        assertEquals(List.of("one", "two"), agency.successors());
        assertEquals("2025-12-31", String.valueOf(agency.validTo()));
        assertEquals("city", agency.parent());
    }

    @Test
    void errors_name_the_place() {
        assertMessage(
                "agencies[0].region",
                "{\"agencies\": [{\"id\": \"a\", \"name\": {\"en\": \"A\", \"zh\": \"甲\"},"
                        + " \"region\": \"3707\"}]}");
        assertMessage("agencies[0].colour", "{\"agencies\": [{\"id\": \"a\", \"colour\": \"red\"}]}");
        assertMessage(
                "before it begins",
                "{\"agencies\": [{\"id\": \"a\", \"name\": {\"en\": \"A\", \"zh\": \"甲\"},"
                        + " \"region\": \"370700\", \"from\": \"2020-01-01\", \"to\": \"2019-01-01\"}]}");
        assertMessage("line 1", "{");
    }

    private static void assertMessage(String part, String document) {
        GdbosException error = assertThrows(GdbosException.class, () -> AgencyJson.parse(document, "agencies.json"));
        assertTrue(String.valueOf(error.getMessage()).contains(part), error.getMessage());
    }
}
