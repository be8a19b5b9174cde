package io.gdbos.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OtherIdentifiersTest {
    @Test
    void a_credit_code_in_use_may_fail_its_check() {
        Parsed<UnifiedSocialCreditCode> read = UnifiedSocialCreditCode.tryParse("91350211M0000XUF46");

        assertFalse(read.orElseThrow().isCheckValid());
        assertFalse(read.findings().hasErrors());
        assertTrue(read.findings().list().get(0).text().english().contains("should end in R"));
    }

    @Test
    void a_letter_that_credit_codes_never_hold_is_explained() {
        var bad = assertInstanceOf(Parsed.Bad.class, UnifiedSocialCreditCode.tryParse("9135O100M000100Y43"));

        assertEquals("GDB-COD-002", bad.finding().code());
        assertTrue(bad.finding().text().english().endsWith("Maybe the letter O was typed for the digit 0."));
    }

    @Test
    void a_property_certificate_of_the_old_kind_has_no_common_form() {
        String old = "潍房权证奎文字第 00123456 号";

        assertInstanceOf(Parsed.Bad.class, PropertyCertificateNumber.tryParse(old));
        assertEquals("潍房权证奎文字第00123456号", PropertyCertificateNumber.normalize(old));
    }

    @Test
    void a_property_certificate_says_its_parts() {
        var number = PropertyCertificateNumber.parse("沪(2022)宝字不动产权第011468号");

        assertEquals("沪", number.province());
        assertEquals(2022, number.year());
        assertEquals("宝字", number.registry());
        assertEquals("011468", number.serial());
        assertEquals("沪（2022）宝字不动产权第0011468号", number.padded().value());
        assertFalse(number.toString().contains("宝"));
    }

    @Test
    void a_resource_code_is_text_and_says_its_parts() {
        ResourceCode code = ResourceCode.ofDepartment(RegionCode.parse("370700"), 1, 3);

        assertEquals("307370700001/000003", code.value());
        assertEquals("3", code.resourceClass());
        assertEquals("07", code.item());
        assertEquals("370", code.category());
        assertEquals("700001", code.detail());
        assertEquals("000003", code.serial());
        assertFalse(code.equals(ResourceCode.parse("307370700001/3")));
        assertThrows(IllegalArgumentException.class, () -> ResourceCode.parse("30737/3"));
        assertThrows(IllegalArgumentException.class, () -> ResourceCode.parse("307370700001/"));
    }

    @Test
    void a_service_item_code_says_who_does_what() {
        ServiceItemCode code = ServiceItemCode.parse("11370800MB285591843370117002011");

        assertEquals("11370800MB28559184", code.implementer().value());
        assertEquals('3', code.level());
        assertEquals("370117002011", code.basicCode());
        assertEquals("01", code.itemType());
        assertTrue(ServiceItemCode.tryParse(code.value()).findings().isEmpty());
        assertEquals(
                2,
                ServiceItemCode.tryParse("11370800MB285591849330117002011")
                        .findings()
                        .list()
                        .size());
    }

    @Test
    void a_unit_without_a_building_numbers_none() {
        assertTrue(RealEstateUnitCode.tryParse("370705001001GB00001W00000000")
                .findings()
                .isEmpty());
        assertFalse(RealEstateUnitCode.tryParse("370705001001GB00001W00000001")
                .findings()
                .isEmpty());
        assertFalse(RealEstateUnitCode.tryParse("370705001001GC00001F00010001")
                .findings()
                .isEmpty());
    }

    @Test
    void a_birth_certificate_from_no_province_is_doubtful() {
        assertEquals("37", BirthCertificateNumber.parse("x370123456").province());
        assertFalse(BirthCertificateNumber.tryParse("X990123456").findings().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> BirthCertificateNumber.parse("3201010010"));
    }

    @Test
    void placeholders_for_a_telephone_are_doubtful() {
        assertFalse(MobileNumber.tryParse("13800138000").findings().isEmpty());
        assertFalse(MobileNumber.tryParse("13911111111").findings().isEmpty());
        assertTrue(MobileNumber.tryParse("13912345678").findings().isEmpty());
        assertInstanceOf(Parsed.Bad.class, MobileNumber.tryParse("11111111111"));
    }
}
