package io.gdbos.catalog.testkit;

import io.gdbos.catalog.service.Material;
import io.gdbos.catalog.service.Requirement;
import io.gdbos.catalog.service.ServiceItem;
import io.gdbos.core.BilingualText;
import io.gdbos.core.rule.LegalBasis;

/** The enrolment item with its requirements and materials. */
final class SampleService {
    private static final LegalBasis ARTICLE_11 = LegalBasis.verified("《中华人民共和国义务教育法》第十一条");
    private static final LegalBasis ARTICLE_12 = LegalBasis.verified("《中华人民共和国义务教育法》第十二条");

    private SampleService() {}

    static ServiceItem enrolment() {
        return ServiceItem.builder(
                        SampleCatalog.SERVICE_ITEM, BilingualText.of("Compulsory-education enrolment", "义务教育入学"))
                .codes("372005901000", "11370700MB9017175L3372005901000")
                .implementer("education")
                .legalBasis(ARTICLE_11)
                .legalBasis(ARTICLE_12)
                .requirement(requirement("guardianship", "Guardianship", "监护关系", ARTICLE_11))
                .requirement(requirement("household", "Household of child and guardian", "户籍", ARTICLE_12))
                .requirement(requirement("home", "Home in the zone", "房产", ARTICLE_12))
                .requirement(requirement("no-home", "No home in the city area", "市区无房", ARTICLE_12))
                .requirement(requirement("lease", "Tenancy", "租赁", ARTICLE_12))
                .requirement(requirement("residence-card", "Residence card", "居住证", residencePermit()))
                .requirement(requirement("employment", "Stable employment", "就业", ARTICLE_12))
                .requirement(requirement("vaccination", "Vaccination", "预防接种", vaccineLaw()))
                .material(material("household-booklet", "Household booklet", "户口簿", "public-security", "household"))
                .material(
                        material("property-certificate", "Property certificate", "不动产权证", "natural-resources", "home"))
                .material(material("purchase-contract", "Purchase contract", "购房合同", "housing", "home"))
                .material(material("no-home-proof", "Proof of owning no home", "无房证明", "natural-resources", "no-home"))
                .material(material("lease-certificate", "Lease registration", "租赁备案证明", "housing", "lease"))
                .material(material("residence-card-copy", "Residence card", "居住证", "public-security", "residence-card"))
                .material(material(
                        "social-insurance-proof", "Social insurance record", "社保证明", "human-resources", "employment"))
                .material(material(
                        "business-licence-copy", "Business licence", "营业执照", "market-regulation", "employment"))
                .material(material("birth-certificate-paper", "Birth certificate", "出生医学证明", "health", "guardianship"))
                .material(material(
                        "vaccination-certificate", "Vaccination certificate", "预防接种证", "health", "vaccination"))
                .neverAsk("entrance-test-score", ARTICLE_12)
                .neverAsk("ethnicity", LegalBasis.unverified("《中华人民共和国个人信息保护法》第六条"))
                .build();
    }

    private static LegalBasis residencePermit() {
        return LegalBasis.verified("《居住证暂行条例》第十二条");
    }

    private static LegalBasis vaccineLaw() {
        return LegalBasis.unverified("《中华人民共和国疫苗管理法》第四十八条");
    }

    private static Requirement requirement(String id, String english, String chinese, LegalBasis basis) {
        return new Requirement(id, BilingualText.of(english, chinese), basis);
    }

    private static Material material(String id, String english, String chinese, String issuer, String proves) {
        return Material.of(id, BilingualText.of(english, chinese), issuer, proves);
    }
}
