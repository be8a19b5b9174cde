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
import org.junit.jupiter.api.Nested;
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

    @Nested
    class When_agencies_are_merged_and_split {
        private final LocalDate then = LocalDate.of(2015, 6, 1);
        private final AgencyDirectory reformed = AgencyDirectory.of(List.of(
                ended("commerce", "工商行政管理局", 2018, "market"),
                ended("quality", "质量技术监督局", 2018, "market"),
                ended("market", "市场监督管理局", 2022, "supervision"),
                ended("family", "卫生和计划生育委员会", 2018, "health", "insurance"),
                agency("supervision", "市场监管综合局", "370700").build(),
                agency("health", "卫生健康委员会", "370700").build(),
                agency("insurance", "医疗保障局", "370700").build()));

        @Test
        void the_one_that_held_data_then_leads_to_the_one_that_holds_it_today() {
            assertEquals(List.of("supervision"), ids(reformed.responsibleForName("工商行政管理局", then, TODAY)));
            assertEquals(List.of("market"), ids(reformed.allResponsibleFor("quality", LocalDate.of(2020, 1, 1))));
            assertEquals(List.of("commerce"), ids(reformed.responsibleForName("工商行政管理局", then, then)));
        }

        @Test
        void a_split_agency_has_several_heirs_the_main_one_first() {
            assertEquals(List.of("health", "insurance"), ids(reformed.allResponsibleFor("family", TODAY)));
            assertEquals(
                    "health",
                    reformed.responsibleFor("family", TODAY).orElseThrow().id());
        }

        @Test
        void an_agency_that_came_back_answers_for_itself_again() {
            AgencyDirectory back = AgencyDirectory.of(List.of(
                    ended("archive", "档案局", 2010, "office"),
                    agency("archive", "档案馆", "370700")
                            .validFrom(LocalDate.of(2020, 1, 1))
                            .build(),
                    ended("office", "办公室", 2019, "archive")));

            assertEquals(List.of("office"), ids(back.allResponsibleFor("archive", then)));
            assertEquals(List.of("archive"), ids(back.allResponsibleFor("office", TODAY)));
        }

        private static Agency ended(String id, String name, int year, String... heirs) {
            AgencyBuilder builder = agency(id, name, "370700").validTo(LocalDate.of(year, 12, 31));
            List.of(heirs).forEach(builder::successor);
            return builder.build();
        }
    }

    @Nested
    class Checked_without_being_refused {
        @Test
        void gaps_are_warnings() {
            List<Agency> agencies = List.of(
                    agency("a", "甲", "370700").validTo(LocalDate.of(2010, 1, 1)).build(),
                    agency("a", "甲", "370700")
                            .validFrom(LocalDate.of(2012, 1, 1))
                            .validTo(LocalDate.of(2013, 1, 1))
                            .build(),
                    agency("late", "乙", "370700").validFrom(TODAY).build(),
                    agency("child", "丙", "370700").parent("late").build(),
                    agency("heirless", "丁", "370700")
                            .validTo(LocalDate.of(2010, 1, 1))
                            .successor("late")
                            .build());

            assertEquals(
                    List.of("GDB-AGY-006 a", "GDB-AGY-007 a", "GDB-AGY-008 child", "GDB-AGY-009 heirless"),
                    findings(agencies));
            assertEquals(4, AgencyDirectory.of(agencies).ids().size(), "warnings do not prevent a directory");
        }

        @Test
        void contradictions_are_errors_and_all_of_them_are_named() {
            List<Agency> agencies = List.of(
                    agency("a", "甲", "370700").creditCode(CODE).build(),
                    agency("a", "甲", "370700").validFrom(MERGER).build(),
                    agency("b", "乙", "370700").parent("none").creditCode(CODE).build(),
                    agency("c", "丙", "370700").parent("d").build(),
                    agency("d", "丁", "370700").parent("c").build(),
                    agency("e", "戊", "370700").parent("c").build(),
                    agency("f", "己", "370700").validTo(MERGER).successor("g").build(),
                    agency("g", "庚", "370700").validTo(MERGER).successor("f").build(),
                    agency("h", "辛", "370700").validTo(MERGER).successor("gone").build());

            assertEquals(
                    List.of(
                            "GDB-AGY-001 a",
                            "GDB-AGY-002 b",
                            "GDB-AGY-003 h",
                            "GDB-AGY-004 c",
                            "GDB-AGY-004 d",
                            "GDB-AGY-005 f",
                            "GDB-AGY-005 g",
                            "GDB-AGY-009 f",
                            "GDB-AGY-009 g",
                            "GDB-AGY-010 b"),
                    findings(agencies));
            assertThrows(IllegalArgumentException.class, () -> AgencyDirectory.of(agencies));
        }

        private static List<String> findings(List<Agency> agencies) {
            return AgencyDirectory.check(agencies).list().stream()
                    .map(finding -> finding.code() + " " + finding.place())
                    .sorted()
                    .toList();
        }
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
