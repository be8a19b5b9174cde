package io.gdbos.core.element.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdbos.core.element.CodeEntry;
import io.gdbos.core.element.CodeList;
import io.gdbos.core.element.DataElement;
import io.gdbos.core.element.ElementRegistry;
import io.gdbos.core.record.Value;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StandardElementsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final ElementRegistry elements = StandardElements.registry();

    @Test
    void the_items_of_all_nine_registers_are_there() {
        for (String id : List.of(
                "citizen-number, person-name, sex, birth-date, ethnicity, household-number, relation-to-head,"
                        + " household-address, household-region, move-in-date",
                "holder-number, holder-name, card-number, card-issue-date, card-endorsement-date, card-status,"
                        + " card-region, card-address",
                "owner-number, owner-name, property-certificate-number, real-estate-unit-code, property-address,"
                        + " property-use, ownership-share, property-registration-date, property-status",
                "buyer-number, buyer-name, contract-number, contract-date, contract-property-address,"
                        + " contract-property-use",
                "tenant-number, tenant-name, lease-number, lease-address, lease-start-date, lease-end-date",
                "insured-number, insured-name, insurance-region, insured-months, insured-since, insurance-continuous",
                "operator-number, operator-name, credit-code, establishment-date, licence-status, business-region",
                "birth-certificate-number, child-number, child-name, mother-number, mother-name, father-number,"
                        + " father-name, birth-certificate-issue-date",
                "vaccinated-child-number, vaccinated-child-name, vaccination-complete,"
                        + " vaccination-certificate-number, vaccination-date",
                "applicant-number, applicant-name, applicant-phone, school-code, application-number, filed-at,"
                        + " home-kind, employment-kind, child-household-address, declared-home-certificate-date,"
                        + " declared-home-holder, declared-lease-date, declared-lease-holder")) {
            for (String each : id.split(", *")) {
                assertTrue(elements.find(each, DAY).isPresent(), each);
            }
        }
    }

    @Test
    void every_number_and_name_of_a_person_is_personal() {
        for (DataElement element : elements.elements(DAY)) {
            boolean isOfPerson = element.id().endsWith("-name") || element.id().endsWith("citizen-number");
            assertTrue(!isOfPerson || element.isPersonal(), element.id());
        }
    }

    @Test
    void codes_are_read_by_code_name_and_alias() {
        assertEquals(new Value.Code("1", "男"), elements.read("sex", "男"));
        assertEquals(new Value.Code("01", "汉"), elements.read("ethnicity", "汉"));
        assertEquals(new Value.Code("05", "维吾尔族"), elements.read("ethnicity", "维吾尔族"));
        assertEquals(new Value.Code("51", "父亲"), elements.read("applicant-relation", "父亲"));
        assertEquals(new Value.Code("住宅", " 成套住宅 "), elements.read("property-use", " 成套住宅 "));
        assertEquals(new Value.Code("3707A1", "３７０７a1"), elements.read("application-region", "３７０７a1"));
    }

    @Test
    void a_name_leads_to_the_element() {
        assertEquals(
                List.of("citizen-number"),
                elements.findByName("身份证号码", DAY).stream().map(DataElement::id).toList());
        assertEquals(
                List.of("school-code"),
                elements.findByName("School-ID", DAY).stream()
                        .map(DataElement::id)
                        .toList());
    }

    @Test
    void the_code_lists_are_complete_and_say_what_is_unverified() {
        CodeList relations = StandardElements.codeLists().get("family-relation");

        assertEquals(
                56 + 2, StandardElements.codeLists().get("ethnicity").entries().size());
        assertEquals(85, relations.entries().size());
        assertEquals(false, relations.find("85").map(CodeEntry::isVerified).orElseThrow());
        assertEquals(true, relations.find("户主").map(CodeEntry::isVerified).orElseThrow());
    }
}
