package io.gdbos.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class OtherIdentifiersProperties {
    @Provide
    Arbitrary<String> unitCodes() {
        return Combinators.combine(
                        Arbitraries.integers().between(110000, 659999).map(String::valueOf),
                        Digits.digits(6),
                        Arbitraries.of("GB", "JC", "ZY"),
                        Digits.digits(5),
                        Arbitraries.of('F', 'L', 'Q'),
                        Digits.digits(8))
                .as((region, area, right, sequence, fixture, unit) ->
                        region + area + right + sequence + fixture + unit);
    }

    @Provide
    Arbitrary<ElectronicCertificateId> certificateIds() {
        return Combinators.combine(
                        Digits.creditCodes(),
                        Digits.digits(3),
                        Digits.creditCodes(),
                        Arbitraries.strings()
                                .withCharRange('A', 'Z')
                                .numeric()
                                .ofMinLength(1)
                                .ofMaxLength(32),
                        Arbitraries.integers().between(1, 999))
                .as((definer, kind, issuer, serial, version) ->
                        ElectronicCertificateId.of(definer + kind, issuer, serial, version));
    }

    @Provide
    Arbitrary<PropertyCertificateNumber> certificates() {
        return Combinators.combine(
                        Arbitraries.of("鲁", "粤", "沪", "国"),
                        Arbitraries.integers().between(2015, 2026),
                        Arbitraries.of("潍坊市", "潍坊市奎文区", "宝字"),
                        Arbitraries.of(PropertyCertificateNumber.Kind.class),
                        Digits.digits(7))
                .as(PropertyCertificateNumber::new);
    }

    @Property
    void a_unit_code_prints_as_it_was_read(@ForAll("unitCodes") String text) {
        RealEstateUnitCode code = RealEstateUnitCode.parse(text);

        assertEquals(code, RealEstateUnitCode.parse(code.spaced()));
        assertEquals(text, code.parcel() + text.substring(19));
    }

    @Property
    void a_certificate_id_has_the_parts_it_was_made_of(@ForAll("certificateIds") ElectronicCertificateId id) {
        assertEquals(id, ElectronicCertificateId.of(id.type(), id.issuer(), id.serial(), id.version()));
        assertTrue(ElectronicCertificateId.tryParse(id.value()).findings().isEmpty());
    }

    @Property
    void a_wrong_character_of_a_certificate_id_is_a_warning(
            @ForAll("certificateIds") ElectronicCertificateId id,
            @ForAll @IntRange(max = 20) int at,
            @ForAll @IntRange(max = 34) int choice) {
        String wrongType = Digits.changed(id.type(), at, choice, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        Parsed<ElectronicCertificateId> read =
                ElectronicCertificateId.tryParse(id.value().replace(id.type(), wrongType));

        assertFalse(read.orElseThrow().isCheckValid());
        assertEquals("GDB-COD-005", read.findings().list().get(0).code());
    }

    @Property
    void a_property_certificate_is_read_from_every_writing(@ForAll("certificates") PropertyCertificateNumber number) {
        String value = number.value();

        assertEquals(number, PropertyCertificateNumber.parse(value));
        assertEquals(
                number, PropertyCertificateNumber.parse(value.replace('（', '(').replace('）', ')')));
        assertEquals(
                number, PropertyCertificateNumber.parse(value.replace("不", " 不").replace("第", "第 ")));
        assertEquals(number.padded().value(), PropertyCertificateNumber.normalize(value.replace("第0", "第")));
    }

    @Property
    void a_mobile_number_is_read_with_and_without_its_country(@ForAll @IntRange(min = 3, max = 9) int second) {
        MobileNumber number = new MobileNumber("1" + second + "812345679");

        assertEquals(number, MobileNumber.parse("+86 " + number.value()));
        assertEquals(number, MobileNumber.parse("0086-" + Digits.fullWidth(number.value())));
        assertEquals(3 + 3, number.toString().replace("*", "").length());
    }
}
