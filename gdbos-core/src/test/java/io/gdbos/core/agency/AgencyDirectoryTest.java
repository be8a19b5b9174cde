package io.gdbos.core.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.BilingualText;
import io.gdbos.core.code.RegionCode;
import io.gdbos.core.code.UnifiedSocialCreditCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AgencyDirectoryTest {
    private static final LocalDate MERGER = LocalDate.of(2019, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final UnifiedSocialCreditCode CODE = UnifiedSocialCreditCode.parse("11370800MB28559184");

    private final AgencyDirectory directory = AgencyDirectory.of(List.of(
            agency("city", "市政府", "370700").build(),
            agency("land", "国土资源局", "370700")
                    .parent("city")
                    .validTo(MERGER.minusDays(1))
                    .successor("natural-resources")
                    .build(),
            agency("natural-resources", "自然资源和规划局", "370700")
                    .parent("city")
                    .creditCode(CODE)
                    .validFrom(MERGER)
                    .build(),
            agency("education-370705", "教育局", "370705")
                    .validTo(MERGER.minusDays(1))
                    .build(),
            agency("education-370705", "教育和体育局", "370705")
                    .parent("city")
                    .validFrom(MERGER)
                    .build()));

    @Test
    void a_renamed_agency_keeps_its_id() {
        assertEquals("教育局", nameOn(LocalDate.of(2018, 1, 1)));
        assertEquals("教育和体育局", nameOn(TODAY));
        assertEquals(2, directory.history("education-370705").size());
    }

    @Test
    void a_merged_agency_is_answered_for_by_its_successor() {
        assertTrue(directory.find("land", TODAY).isEmpty());
        assertEquals(
                Optional.of("natural-resources"),
                directory.responsibleFor("land", TODAY).map(Agency::id));
        assertEquals(
                Optional.of("land"),
                directory.responsibleFor("land", LocalDate.of(2018, 1, 1)).map(Agency::id));
        assertEquals(Optional.empty(), directory.responsibleFor("nobody", TODAY));
    }

    @Test
    void agencies_are_found_by_place_parent_code_and_name() {
        assertEquals(List.of("city", "natural-resources"), ids(directory.inRegion(RegionCode.parse("370700"), TODAY)));
        assertEquals(List.of("education-370705", "natural-resources"), ids(directory.childrenOf("city", TODAY)));
        assertEquals(
                Optional.of("natural-resources"),
                directory.findByCreditCode(CODE, TODAY).map(Agency::id));
        assertEquals(List.of("education-370705"), ids(directory.findByName("教育和体育局", TODAY)));
        assertEquals(4, directory.ids().size());
    }

    @Test
    void contradictions_are_refused() {
        Agency open = agency("a", "甲", "370700").build();
        Agency late = agency("a", "乙", "370700").validFrom(MERGER).build();
        Agency orphan = agency("b", "丙", "370700").parent("none").build();
        Agency one = agency("c", "丁", "370700").parent("d").build();
        Agency two = agency("d", "戊", "370700").parent("c").build();

        assertThrows(IllegalArgumentException.class, () -> AgencyDirectory.of(List.of(open, late)));
        assertThrows(IllegalArgumentException.class, () -> AgencyDirectory.of(List.of(orphan)));
        assertThrows(IllegalArgumentException.class, () -> AgencyDirectory.of(List.of(one, two)));
        assertThrows(IllegalArgumentException.class, agency("e", "己", "370700").parent("e")::build);
    }

    private String nameOn(LocalDate date) {
        return directory.find("education-370705", date).orElseThrow().name().chinese();
    }

    private static AgencyBuilder agency(String id, String name, String region) {
        return Agency.builder(id, BilingualText.of(id, name), RegionCode.parse(region));
    }

    private static List<String> ids(List<Agency> agencies) {
        return agencies.stream().map(Agency::id).toList();
    }
}
