package io.gdbos.core.code;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A type of identifier as the laws see it: how it reads, its normal form, whether it masks, and right values. */
record IdentifierType(
        String name,
        Function<String, Parsed<? extends Identifier>> reader,
        UnaryOperator<String> normal,
        boolean isPersonal,
        List<String> samples) {

    static final List<IdentifierType> ALL = List.of(
            personal("citizen", CitizenNumber::tryParse, CitizenNumber::normalize, "11010519491231002X"),
            personal("permit", ResidencePermitNumber::tryParse, ResidencePermitNumber::normalize, "810000199408230021"),
            personal(
                    "card-2023",
                    PermanentResidence2023::tryParse,
                    PermanentResidence2023::normalize,
                    "911840198001010013"),
            personal(
                    "card-2017",
                    PermanentResidence2017::tryParse,
                    PermanentResidence2017::normalize,
                    "DEU370091123018"),
            personal(
                    "card",
                    PermanentResidenceNumber::tryParse,
                    PermanentResidenceNumber::normalize,
                    "911840198001010013",
                    "DEU370091123018"),
            personal(
                    "person",
                    PersonNumber::tryParse,
                    PersonNumber::normalize,
                    "11010519491231002X",
                    "830000199201300022",
                    "911840198001010013"),
            personal(
                    "travel",
                    TravelDocumentNumber::tryParse,
                    TravelDocumentNumber::normalize,
                    "H87650011",
                    "M8765001101",
                    "87650011",
                    "8765001190B",
                    "EA8765001",
                    "G87650011"),
            personal("mobile", MobileNumber::tryParse, MobileNumber::normalize, "13912345678"),
            personal(
                    "fixed",
                    FixedPhoneNumber::tryParse,
                    FixedPhoneNumber::normalize,
                    "0536-8765002",
                    "010-87650021-801"),
            personal("phone", PhoneNumber::tryParse, PhoneNumber::normalize, "13912345678", "0536-8765002"),
            personal(
                    "property",
                    PropertyCertificateNumber::tryParse,
                    PropertyCertificateNumber::normalize,
                    "粤（2023）广州市不动产证明第7654321号"),
            personal("birth", BirthCertificateNumber::tryParse, BirthCertificateNumber::normalize, "L350247695"),
            personal(
                    "unit",
                    RealEstateUnitCode::tryParse,
                    RealEstateUnitCode::normalize,
                    "370105012002GB00001F00010751"),
            open("credit", UnifiedSocialCreditCode::tryParse, UnifiedSocialCreditCode::normalize, "91350100M000100Y43"),
            open("organisation", OrganisationCode::tryParse, OrganisationCode::normalize, "D2143569X"),
            open("registration", RegistrationNumber::tryParse, RegistrationNumber::normalize, "310230001716154"),
            open(
                    "certificate",
                    ElectronicCertificateId::tryParse,
                    ElectronicCertificateId::normalize,
                    "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U"),
            open("basic-item", BasicItemCode::tryParse, BasicItemCode::normalize, "370117002011"),
            open("item", ServiceItemCode::tryParse, ServiceItemCode::normalize, "11370800MB285591843370117002011"),
            open(
                    "handling",
                    HandlingItemCode::tryParse,
                    HandlingItemCode::normalize,
                    "11370800MB28559184337011700201101"),
            open("old-item", OldItemCode::tryParse, OldItemCode::normalize, "XK12345001", "370700XK12345001ABCD0001"),
            open(
                    "any-item",
                    ItemCode::tryParse,
                    ItemCode::normalize,
                    "370117002011",
                    "11370800MB285591843370117002011",
                    "11370800MB28559184337011700201101",
                    "XK12345001"),
            open("local-item", LocalItemCode::tryParse, LocalItemCode::normalize, "WF-0012/3"),
            open("resource", ResourceCode::tryParse, ResourceCode::normalize, "307370700001/000003"),
            open(
                    "region",
                    RegionCode::tryParse,
                    RegionCode::normalize,
                    "370705",
                    "3707A1",
                    "370705001",
                    "370705001001"));

    @Override
    public String toString() {
        return name;
    }

    private static IdentifierType personal(
            String name,
            Function<String, Parsed<? extends Identifier>> reader,
            UnaryOperator<String> normal,
            String... samples) {
        return new IdentifierType(name, reader, normal, true, List.of(samples));
    }

    private static IdentifierType open(
            String name,
            Function<String, Parsed<? extends Identifier>> reader,
            UnaryOperator<String> normal,
            String... samples) {
        return new IdentifierType(name, reader, normal, false, List.of(samples));
    }
}
