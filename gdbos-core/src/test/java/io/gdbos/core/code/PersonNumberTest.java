package io.gdbos.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.Finding;
import io.gdbos.core.Findings;
import io.gdbos.core.Severity;
import io.gdbos.core.code.ResidencePermitNumber.Origin;
import io.gdbos.core.code.TravelDocumentNumber.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PersonNumberTest {
    private static final CitizenNumber CITIZEN = CitizenNumber.parse("11010519491231002X");

    @Nested
    class The_first_characters {
        @Test
        void tell_the_three_kinds_apart() {
            assertInstanceOf(CitizenNumber.class, PersonNumber.parse("110105491231002"));
            assertInstanceOf(ResidencePermitNumber.class, PersonNumber.parse("820000 19900101 0010"));
            assertInstanceOf(PermanentResidence2023.class, PersonNumber.parse("９11840198001010013"));
        }

        @Test
        void choose_which_kind_a_wrong_number_is_measured_by() {
            assertTrue(english(PersonNumber.tryParse("810000199408230022")).startsWith("Residence permit number"));
            assertTrue(english(PersonNumber.tryParse("911840198001010014")).startsWith("Permanent residence number"));
            assertTrue(english(PersonNumber.tryParse("1101")).startsWith("Citizen number"));
        }

        @Test
        void are_right_for_one_type_only() {
            assertInstanceOf(Parsed.Bad.class, ResidencePermitNumber.tryParse(CITIZEN.value()));
            assertInstanceOf(Parsed.Bad.class, PermanentResidence2023.tryParse(CITIZEN.value()));
            assertThrows(IllegalArgumentException.class, () -> new CitizenNumber("810000199408230021"));
            assertThrows(IllegalArgumentException.class, () -> new ResidencePermitNumber(CITIZEN.value()));
        }
    }

    @Test
    void a_residence_permit_names_the_origin() {
        assertEquals(
                Origin.HONG_KONG,
                ResidencePermitNumber.parse("810000199408230021").origin());
        assertEquals(
                Origin.MACAO, ResidencePermitNumber.parse("820000199001010010").origin());
        ResidencePermitNumber taiwan = ResidencePermitNumber.parse("830000199201300022");
        assertEquals(Origin.TAIWAN, taiwan.origin());
        assertEquals(RegionCode.parse("710000"), taiwan.region());
        assertEquals(LocalDate.of(1992, 1, 30), taiwan.birthDate());
        assertEquals("2", taiwan.sexCode());
        assertTrue(ResidencePermitNumber.repairs("830000199201300023").stream()
                .anyMatch(repair -> repair.value().equals(taiwan)));
    }

    @Nested
    class A_permanent_residence_card {
        @Test
        void of_2023_holds_province_nationality_and_birth() {
            PermanentResidence2023 card = PermanentResidence2023.parse("911840198001010013");

            assertEquals(RegionCode.parse("110000"), card.region());
            assertEquals("840", card.nationality());
            assertEquals(LocalDate.of(1980, 1, 1), card.birthDate());
            assertTrue(card.isMale());
            assertTrue(PermanentResidence2023.repairs("911840198001010031")
                    .contains(new Repair<>(Repair.Typo.SWAPPED, 17, card)));
        }

        @Test
        void of_2017_has_a_form_and_no_century() {
            var card = assertInstanceOf(
                    PermanentResidence2017.class, PermanentResidenceNumber.parse("usa 1100 800101 12"));

            assertEquals("USA", card.nationality());
            assertEquals("1100", card.area());
            assertTrue(card.mayBeBornOn(LocalDate.of(1980, 1, 1)));
            assertTrue(card.mayBeBornOn(LocalDate.of(1880, 1, 1)));
            assertFalse(card.mayBeBornOn(LocalDate.of(1980, 1, 2)));
            assertTrue(InRecordChecks.birthDate(card, LocalDate.of(1981, 1, 1)).hasErrors());
        }

        @Test
        void of_2017_with_an_impossible_birthday_is_doubtful() {
            Finding finding = PermanentResidence2017.tryParse("USA110080133112")
                    .findings()
                    .list()
                    .get(0);

            assertEquals("GDB-COD-008", finding.code());
            assertEquals(Severity.WARNING, finding.severity());
        }

        @Test
        void of_either_form_is_one_type() {
            for (String text : List.of("USA110080010112", "911840198001010013")) {
                assertEquals(text, PermanentResidenceNumber.parse(text).value());
            }
            assertInstanceOf(Parsed.Bad.class, PermanentResidenceNumber.tryParse("110105491231002"));
        }
    }

    @Test
    void travel_documents_are_told_apart_by_their_form() {
        assertEquals(
                Kind.HONG_KONG_AND_MACAO,
                TravelDocumentNumber.parse("h12345678").kind());
        assertEquals(
                Kind.HONG_KONG_AND_MACAO,
                TravelDocumentNumber.parse("M1234567801").kind());
        assertEquals(Kind.TAIWAN, TravelDocumentNumber.parse("12345678").kind());
        assertEquals(Kind.TAIWAN, TravelDocumentNumber.parse("1234567890（B）").kind());
        assertEquals(Kind.PASSPORT, TravelDocumentNumber.parse("ea1234567").kind());
        assertEquals(Kind.PASSPORT, TravelDocumentNumber.parse("G12345678").kind());
        assertInstanceOf(Parsed.Bad.class, TravelDocumentNumber.tryParse("H1234567"));
    }

    @Nested
    class Against_its_record {
        @Test
        void a_contradiction_is_named_by_a_code_of_its_own() {
            assertEquals("GDB-COD-020", code(InRecordChecks.birthDate(CITIZEN, LocalDate.of(1949, 12, 30))));
            assertEquals("GDB-COD-021", code(InRecordChecks.sex(CITIZEN, "1")));
            assertEquals("GDB-COD-022", code(InRecordChecks.region(CITIZEN, RegionCode.parse("370705"))));
            assertEquals(
                    "GDB-COD-023",
                    code(InRecordChecks.organisation(
                            UnifiedSocialCreditCode.parse("91350100M000100Y43"), OrganisationCode.parse("D2143569X"))));
        }

        @Test
        void what_agrees_is_not_mentioned() {
            assertTrue(InRecordChecks.birthDate(CITIZEN, LocalDate.of(1949, 12, 31))
                    .isEmpty());
            assertTrue(InRecordChecks.sex(CITIZEN, "2").isEmpty());
            assertTrue(
                    InRecordChecks.region(CITIZEN, RegionCode.parse("110000")).isEmpty());
            assertTrue(InRecordChecks.region(CITIZEN, RegionCode.parse("110105001"))
                    .isEmpty());
            assertTrue(InRecordChecks.organisation(
                            UnifiedSocialCreditCode.parse("91350100M000100Y43"), OrganisationCode.parse("M000100Y4"))
                    .isEmpty());
        }

        @Test
        void an_unknown_or_unstated_sex_contradicts_nothing() {
            assertTrue(InRecordChecks.sex(CITIZEN, "0").isEmpty());
            assertTrue(InRecordChecks.sex(CITIZEN, "9").isEmpty());
        }

        @Test
        void a_table_may_know_that_one_region_became_part_of_another() {
            RegionCode today = RegionCode.parse("370705");

            assertTrue(InRecordChecks.region(CITIZEN, today, (child, ancestor) -> ancestor.equals(today))
                    .isEmpty());
        }

        @Test
        void the_finding_is_masked() {
            String text = InRecordChecks.birthDate(CITIZEN, LocalDate.of(1949, 12, 30))
                    .toString();

            assertTrue(text.contains("1101**********002X"), text);
            assertFalse(text.contains("1949"), text);
        }

        private String code(Findings findings) {
            return findings.list().get(0).code();
        }
    }

    private static String english(Parsed<?> parsed) {
        return parsed.findings().list().get(0).text().english();
    }
}
