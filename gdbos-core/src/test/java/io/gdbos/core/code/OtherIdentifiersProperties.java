package io.gdbos.core.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
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
            @ForAll @IntRange(max = 74) int at,
            @ForAll @IntRange(max = 34) int choice) {
        String value = id.value();
        int place = "1.2.156.3005.2.".length() + at % (value.length() - "1.2.156.3005.2.".length());
        Assume.that(value.charAt(place) != '.');
        boolean isVersion = place >= value.length() - 5 && place < value.length() - 2;
        String alphabet = isVersion ? "0123456789" : "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        Parsed<ElectronicCertificateId> read =
                ElectronicCertificateId.tryParse(Digits.changed(value, place, choice, alphabet));

        assertFalse(read.orElseThrow().isCheckValid());
        assertEquals("GDB-COD-005", read.findings().list().get(0).code());
    }

    @Property
    void a_certificate_id_that_is_right_is_strictly_right(@ForAll("certificateIds") ElectronicCertificateId id) {
        assertEquals(id, ElectronicCertificateId.tryParseStrictly(id.value()).orElseThrow());
    }

    @Property
    void a_wrong_digit_of_a_registration_number_is_caught(
            @ForAll("registrations") String text,
            @ForAll @IntRange(max = 14) int at,
            @ForAll @IntRange(max = 8) int choice) {
        String wrong = Digits.changed(text, at, choice, "0123456789");
        Optional<RegistrationNumber> read = RegistrationNumber.tryParse(wrong).toOptional();

        assertTrue(RegistrationNumber.tryParse(text).findings().isEmpty());
        assertFalse(read.map(RegistrationNumber::isCheckValid).orElse(false));
        assertTrue(RegistrationNumber.repairs(wrong)
                .contains(new Repair<>(Repair.Typo.CHANGED, at + 1, new RegistrationNumber(text))));
    }

    @Property
    void a_wrong_digit_of_a_permit_or_card_is_caught(
            @ForAll("othersNumbers") String text,
            @ForAll @IntRange(max = 17) int at,
            @ForAll @IntRange(max = 8) int choice) {
        String wrong = Digits.changed(text, at, choice, at == 17 ? "0123456789X" : "0123456789");

        assertEquals(text, PersonNumber.parse(text).value());
        assertInstanceOf(Parsed.Bad.class, PersonNumber.tryParse(wrong));
    }

    @Property
    void swapped_neighbours_of_a_permit_or_card_are_caught(
            @ForAll("othersNumbers") String text, @ForAll @IntRange(max = 16) int at) {
        String wrong = Digits.swapped(text, at);
        Assume.that(!wrong.equals(text));

        assertInstanceOf(Parsed.Bad.class, PersonNumber.tryParse(wrong));
    }

    @Provide
    Arbitrary<String> registrations() {
        return Combinators.combine(
                        Arbitraries.integers().between(100000, 659999).map(String::valueOf), Digits.digits(8))
                .as((region, serial) -> region + serial)
                .map(body -> body + CheckCharacters.MOD_11_10.of(body));
    }

    /** Numbers of residence permits and of permanent-residence cards, made of citizens' dates and sequences. */
    @Provide
    Arbitrary<String> othersNumbers() {
        return Combinators.combine(
                        Arbitraries.of("810000", "820000", "830000", "911840", "937276"), Digits.citizenNumbers())
                .as((prefix, number) -> prefix + number.substring(6, 17))
                .map(body -> body + CheckCharacters.MOD_11_2.of(body));
    }

    @Property
    void a_fixed_telephone_is_read_from_every_writing(
            @ForAll("areas") String area,
            @ForAll("subscribers") String subscriber,
            @ForAll("extensions") String extension) {
        FixedPhoneNumber number = new FixedPhoneNumber(area, subscriber, extension);
        String tail = extension.isEmpty() ? "" : "转" + extension;

        assertEquals(number, FixedPhoneNumber.parse(number.value()));
        assertEquals(number, FixedPhoneNumber.parse("（" + Digits.fullWidth(area) + "）" + subscriber + tail));
        assertEquals(number, FixedPhoneNumber.parse("+86 " + area.substring(1) + " " + subscriber + tail));
        assertEquals(number, FixedPhoneNumber.parse("0086-" + area + "-" + subscriber + tail.replace("转", " ext. ")));
        if (extension.isEmpty()) {
            assertEquals(number, FixedPhoneNumber.parse(area + subscriber));
        }
    }

    @Provide
    Arbitrary<String> areas() {
        return Arbitraries.of("010", "021", "0536", "0991");
    }

    @Provide
    Arbitrary<String> subscribers() {
        return Arbitraries.integers().between(2_000_000, 89_999_999).map(String::valueOf);
    }

    @Provide
    Arbitrary<String> extensions() {
        return Arbitraries.of("", "1", "801", "123456");
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
