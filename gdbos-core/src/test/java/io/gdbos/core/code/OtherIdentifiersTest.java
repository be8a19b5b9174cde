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
        assertEquals("01", code.basic().itemType());
        assertEquals("17", code.basic().department());
        assertEquals("002", code.basic().mainItem());
        assertEquals("011", code.basic().subItem());
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

    @Test
    void a_region_code_says_its_levels() {
        RegionCode village = RegionCode.parse("370705001201");

        assertEquals(RegionCode.parse("370705"), village.county());
        assertEquals(RegionCode.parse("370705001"), village.township().orElseThrow());
        assertEquals("001", village.townshipPart());
        assertEquals("201", village.villagePart());
        assertEquals("", RegionCode.parse("370705001000").villagePart());
        assertEquals("", RegionCode.parse("370705000000").townshipPart());
        assertTrue(RegionCode.parse("370705").township().isEmpty());
        assertTrue(RegionCode.parse("370705001000").contains(village));
    }

    @Test
    void a_region_code_that_lost_a_digit_is_explained() {
        var bad = assertInstanceOf(Parsed.Bad.class, RegionCode.tryParse("33010"));

        assertEquals("GDB-COD-001", bad.finding().code());
        assertEquals(
                "Region code \"33010\" has 5 characters; 6, 9 or 12 are required.\n"
                        + "Maybe a leading or trailing digit was lost when the sheet was read as numbers.",
                bad.finding().text().english());
        assertEquals(RegionCode.parse("3707A1"), RegionCode.tryParse("３７０７ａ１").orElseThrow());
    }

    @Test
    void item_codes_of_both_generations_are_told_apart_by_length() {
        assertInstanceOf(BasicItemCode.class, ItemCode.parse("370117002011"));
        assertInstanceOf(ServiceItemCode.class, ItemCode.parse("11370800MB285591843370117002011"));
        HandlingItemCode handling =
                assertInstanceOf(HandlingItemCode.class, ItemCode.parse("11370800MB28559184337011700201101"));
        assertEquals(ServiceItemCode.parse("11370800MB285591843370117002011"), handling.implementation());
        assertEquals("01", handling.situation());
        OldItemCode old = assertInstanceOf(OldItemCode.class, ItemCode.parse("XK12345001"));
        assertFalse(old.isImplementation());
        assertTrue(OldItemCode.parse("370700XK12345001ABCD0001").isImplementation());
        assertInstanceOf(Parsed.Bad.class, ItemCode.tryParse("37011700201"));
        assertEquals("WF-0012/a", LocalItemCode.parse(" WF-0012/a").value());
    }

    @Test
    void a_certificate_id_is_read_leniently_and_judged_strictly() {
        String divisionAsIssuer = "1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9";

        assertTrue(ElectronicCertificateId.tryParse(divisionAsIssuer).findings().isEmpty());
        var bad = assertInstanceOf(Parsed.Bad.class, ElectronicCertificateId.tryParseStrictly(divisionAsIssuer));
        assertEquals("GDB-COD-015", bad.finding().code());
        String wrongCheck = "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.V";
        var unconfirmed = assertInstanceOf(Parsed.Bad.class, ElectronicCertificateId.tryParseStrictly(wrongCheck));
        assertEquals("GDB-COD-004", unconfirmed.finding().code());
        assertEquals(ElectronicCertificateId.parse(wrongCheck), unconfirmed.unconfirmed());
        assertTrue(
                ElectronicCertificateId.tryParseStrictly(
                                ElectronicCertificateId.of("11100000000013338W011", "11430000006122244L", "1", 0)
                                        .value())
                        instanceof Parsed.Bad);
        assertThrows(
                IllegalArgumentException.class,
                () -> ElectronicCertificateId.parse("1.2.156.3005.2.11100000000013338W011.1143000.20230000403.001.U"));
    }

    @Test
    void a_fixed_telephone_says_its_parts() {
        FixedPhoneNumber number = FixedPhoneNumber.parse("（0536）8091234转801");

        assertEquals("0536", number.areaCode());
        assertEquals("8091234", number.subscriber());
        assertEquals("801", number.extension());
        assertEquals("0536-******4", number.toString());
        assertEquals(
                "GDB-COD-009",
                FixedPhoneNumber.tryParse("010-88888888")
                        .findings()
                        .list()
                        .get(0)
                        .code());
        assertInstanceOf(Parsed.Bad.class, FixedPhoneNumber.tryParse("8091234"));
        assertInstanceOf(FixedPhoneNumber.class, PhoneNumber.parse("010-12345679"));
        assertInstanceOf(MobileNumber.class, PhoneNumber.parse("+86 139 1234 5678"));
        assertTrue(PhoneNumber.tryParse("139123").findings().toString().contains("Mobile number"));
        assertThrows(IllegalArgumentException.class, () -> new FixedPhoneNumber("053", "68091234", ""));
    }

    @Test
    void a_unit_code_says_its_parts() {
        RealEstateUnitCode code = RealEstateUnitCode.parse("370105 012002 GB00001 F00010751");

        assertEquals("012", code.cadastralDistrict());
        assertEquals("002", code.cadastralSubDistrict());
        assertEquals("00001", code.sequence());
        assertEquals("0001", code.building());
        assertEquals("0751", code.unit());
        assertEquals(
                "", RealEstateUnitCode.parse("370705001001GB00001W00000000").unit());
        assertFalse(RealEstateUnitCode.tryParse("370705001001GK00001F00010001")
                .findings()
                .isEmpty());
    }
}
