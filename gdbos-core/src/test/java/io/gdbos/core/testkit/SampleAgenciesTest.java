package io.gdbos.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.agency.Agency;
import io.gdbos.core.agency.AgencyDirectory;
import io.gdbos.core.agency.RegionTable;
import io.gdbos.core.code.RegionCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SampleAgenciesTest {
    private static final LocalDate SEASON = LocalDate.of(2026, 7, 1);

    private final AgencyDirectory agencies = SampleAgencies.directory();

    @Test
    void every_district_has_an_education_bureau_under_the_citys() {
        for (RegionCode district : SampleAgencies.DISTRICTS) {
            Agency bureau = agencies.find("education-" + district, SEASON).orElseThrow();
            assertEquals("education", bureau.parent());
            assertTrue(bureau.creditCode() != null && bureau.creditCode().isCheckValid(), bureau.id());
        }
    }

    @Test
    void a_merged_agency_leads_to_its_successor_and_a_renamed_one_keeps_its_id() {
        assertEquals(
                "natural-resources",
                agencies.responsibleFor("land-resources", SEASON).orElseThrow().id());
        assertEquals(2, agencies.history("health").size());
        assertEquals(
                "潍坊市卫生健康委员会",
                agencies.find("health", SEASON).orElseThrow().name().chinese());
    }

    @Test
    void the_functional_zone_lies_in_the_city() {
        RegionTable regions = SampleAgencies.regions();
        assertEquals("高新区", regions.nameOf(RegionCode.parse("3707A1"), SEASON).orElseThrow());
        assertTrue(regions.isIn(RegionCode.parse("3707A1"), SampleAgencies.CITY, SEASON));
    }
}
