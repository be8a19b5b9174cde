package io.gdbos.catalog.testkit;

import static io.gdbos.catalog.testkit.SampleCatalog.codeOf;

import io.gdbos.catalog.evidence.EvidenceMapping;
import io.gdbos.catalog.evidence.EvidenceMappingBuilder;
import java.time.LocalDate;
import java.util.List;

/** Which fields prove the requirements of the enrolment item. The shares of coverage are invented. */
final class SampleEvidence {
    private SampleEvidence() {}

    static List<EvidenceMapping> mappings() {
        return List.of(
                mapping("guardianship-birth-certificate", "guardianship", 0.94)
                        .source(
                                codeOf("birth_certificate"),
                                "child-number",
                                "birth-certificate-number",
                                "child-number",
                                "child-name",
                                "mother-number",
                                "mother-name",
                                "father-number",
                                "father-name",
                                "birth-certificate-issue-date")
                        .build(),
                household("guardianship-same-household", "guardianship", 0.9),
                household("household-register", "household", 0.99),
                mapping("home-register", "home", 0.85)
                        .source(
                                codeOf("real_estate_register"),
                                "owner-number",
                                "owner-number",
                                "owner-name",
                                "property-certificate-number",
                                "property-address",
                                "property-use",
                                "ownership-share",
                                "property-registration-date",
                                "property-status")
                        .build(),
                mapping("home-contract", "home", 0.12)
                        .source(
                                codeOf("purchase_contract"),
                                "buyer-number",
                                "buyer-number",
                                "buyer-name",
                                "contract-number",
                                "contract-date",
                                "contract-property-address",
                                "contract-property-use")
                        .build(),
                mapping("no-home-register-and-contract", "no-home", 0.97)
                        .byAbsence()
                        .source(
                                codeOf("real_estate_register"),
                                "owner-number",
                                "owner-number",
                                "property-address",
                                "property-use",
                                "property-status")
                        .source(
                                codeOf("purchase_contract"),
                                "buyer-number",
                                "buyer-number",
                                "contract-property-address",
                                "contract-property-use")
                        .build(),
                mapping("lease-registration", "lease", 0.8)
                        .source(
                                codeOf("lease_registration"),
                                "tenant-number",
                                "tenant-number",
                                "tenant-name",
                                "lease-number",
                                "lease-address",
                                "lease-start-date",
                                "lease-end-date")
                        .build(),
                mapping("residence-card-register", "residence-card", 0.98)
                        .source(
                                codeOf("residence_card"),
                                "holder-number",
                                "holder-number",
                                "holder-name",
                                "card-number",
                                "card-issue-date",
                                "card-endorsement-date",
                                "card-status",
                                "card-region")
                        .build(),
                mapping("employment-insurance", "employment", 0.72)
                        .source(
                                codeOf("social_insurance"),
                                "insured-number",
                                "insured-number",
                                "insured-name",
                                "insurance-region",
                                "insured-months",
                                "insured-since",
                                "insurance-continuous")
                        .build(),
                mapping("employment-licence", "employment", 0.2)
                        .source(
                                codeOf("business_licence"),
                                "operator-number",
                                "operator-number",
                                "operator-name",
                                "credit-code",
                                "establishment-date",
                                "licence-status",
                                "business-region")
                        .build(),
                mapping("vaccination-record", "vaccination", 0.96)
                        .source(
                                codeOf("vaccination"),
                                "vaccinated-child-number",
                                "vaccinated-child-number",
                                "vaccinated-child-name",
                                "vaccination-complete",
                                "vaccination-certificate-number",
                                "vaccination-date")
                        .build());
    }

    private static EvidenceMapping household(String id, String requirement, double coverage) {
        return mapping(id, requirement, coverage)
                .source(
                        codeOf("household_register"),
                        "citizen-number",
                        "citizen-number",
                        "person-name",
                        "sex",
                        "birth-date",
                        "household-number",
                        "relation-to-head",
                        "household-address",
                        "household-region",
                        "move-in-date")
                .build();
    }

    private static EvidenceMappingBuilder mapping(String id, String requirement, double coverage) {
        return EvidenceMapping.builder(id, SampleCatalog.SERVICE_ITEM, requirement, SampleCatalog.PURPOSE)
                .in(SampleCatalog.CITY)
                .from(LocalDate.of(2026, 1, 1))
                .coverage(coverage);
    }
}
