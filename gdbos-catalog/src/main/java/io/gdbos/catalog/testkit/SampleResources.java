package io.gdbos.catalog.testkit;

import static io.gdbos.catalog.ItemType.DATE;
import static io.gdbos.catalog.ItemType.INTEGER;
import static io.gdbos.catalog.ItemType.LOGICAL;
import static io.gdbos.catalog.ItemType.NUMBER;
import static io.gdbos.catalog.ItemType.TEXT;

import io.gdbos.catalog.DataResource;
import io.gdbos.catalog.DataResourceBuilder;
import io.gdbos.catalog.FormatCategory;
import io.gdbos.catalog.Provider;
import io.gdbos.catalog.Safeguards;
import io.gdbos.catalog.SharingBasis;
import io.gdbos.catalog.SharingBasis.Rank;
import io.gdbos.catalog.SharingMode;
import io.gdbos.catalog.SharingTerms;
import io.gdbos.catalog.UpdateFrequency;
import io.gdbos.core.code.ResourceCode;
import io.gdbos.core.rule.LegalBasis;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The nine resources of the six holders, by table name. */
final class SampleResources {
    private static final Provider POLICE = Provider.of("public-security", "潍坊市公安局", "11370700MB901111XD");
    private static final Provider LAND = Provider.of("natural-resources", "潍坊市自然资源和规划局", "11370700MB9012120U");
    private static final Provider HOUSING = Provider.of("housing", "潍坊市住房和城乡建设局", "11370700MB90131317");
    private static final Provider LABOUR = Provider.of("human-resources", "潍坊市人力资源和社会保障局", "11370700MB9014142J");
    private static final Provider MARKET = Provider.of("market-regulation", "潍坊市市场监督管理局", "11370700MB9015153X");
    private static final Provider HEALTH = Provider.of("health", "潍坊市卫生健康委员会", "11370700MB90161649");

    private SampleResources() {}

    static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        all().forEach((table, resource) -> codes.put(table, resource.code()));
        return Collections.unmodifiableMap(codes);
    }

    static Map<String, DataResource> all() {
        Map<String, DataResource> all = new LinkedHashMap<>();
        all.put("household_register", householdRegister());
        all.put("residence_card", residenceCard());
        all.put("real_estate_register", realEstateRegister());
        all.put("purchase_contract", purchaseContract());
        all.put("lease_registration", leaseRegistration());
        all.put("social_insurance", socialInsurance());
        all.put("business_licence", businessLicence());
        all.put("birth_certificate", birthCertificate());
        all.put("vaccination", vaccination());
        return all;
    }

    private static DataResource householdRegister() {
        return resource(1, 1, "常住人口户籍登记信息", POLICE, "《中华人民共和国户口登记条例》")
                .alsoClassifiedAs("101001")
                .summary("本市户籍人口的身份、户号、与户主关系、户籍地址及迁入日期。")
                .updateFrequency(UpdateFrequency.DAILY)
                .item("公民身份号码", TEXT, "citizen-number")
                .item("姓名", TEXT, "person-name")
                .item("性别", TEXT, "sex")
                .item("出生日期", DATE, "birth-date")
                .item("民族", TEXT, "ethnicity")
                .item("户号", TEXT, "household-number")
                .item("与户主关系", TEXT, "relation-to-head")
                .item("户籍地址", TEXT, "household-address")
                .item("户籍区划", TEXT, "household-region")
                .item("迁入日期", DATE, "move-in-date")
                .build();
    }

    private static DataResource residenceCard() {
        return resource(1, 2, "居住证信息", POLICE, "《居住证暂行条例》")
                .summary("本市签发的居住证的持证人、证号、签发和签注日期、状态及居住地。")
                .updateFrequency(UpdateFrequency.DAILY)
                .item("持证人公民身份号码", TEXT, "holder-number")
                .item("持证人姓名", TEXT, "holder-name")
                .item("居住证号", TEXT, "card-number")
                .item("签发日期", DATE, "card-issue-date")
                .item("最近签注日期", DATE, "card-endorsement-date")
                .item("居住证状态", TEXT, "card-status")
                .item("居住地区划", TEXT, "card-region")
                .item("居住地址", TEXT, "card-address")
                .build();
    }

    private static DataResource realEstateRegister() {
        return resource(2, 1, "不动产登记信息", LAND, "《不动产登记暂行条例》")
                .summary("本市房屋不动产的权利人、证号、单元号、坐落、用途、份额、登记日期及状态。")
                .updateFrequency(UpdateFrequency.REAL_TIME)
                .item("权利人公民身份号码", TEXT, "owner-number")
                .item("权利人姓名", TEXT, "owner-name")
                .item("不动产权证号", TEXT, "property-certificate-number")
                .item("不动产单元号", TEXT, "real-estate-unit-code")
                .item("坐落", TEXT, "property-address")
                .item("房屋用途", TEXT, "property-use")
                .item("共有份额", NUMBER, "ownership-share")
                .item("登记日期", DATE, "property-registration-date")
                .item("权利状态", TEXT, "property-status")
                .build();
    }

    private static DataResource purchaseContract() {
        return resource(3, 1, "商品房买卖合同网签备案信息", HOUSING, "《城市房地产开发经营管理条例》")
                .summary("已网签备案、尚未办理不动产登记的商品房买卖合同。")
                .updateFrequency(UpdateFrequency.DAILY)
                .item("买受人公民身份号码", TEXT, "buyer-number")
                .item("买受人姓名", TEXT, "buyer-name")
                .item("合同编号", TEXT, "contract-number")
                .item("签订日期", DATE, "contract-date")
                .item("房屋坐落", TEXT, "contract-property-address")
                .item("房屋用途", TEXT, "contract-property-use")
                .build();
    }

    private static DataResource leaseRegistration() {
        return resource(3, 2, "房屋租赁登记备案信息", HOUSING, "《商品房屋租赁管理办法》")
                .summary("已登记备案的房屋租赁的承租人、编号、地址及租期。")
                .updateFrequency(UpdateFrequency.DAILY)
                .item("承租人公民身份号码", TEXT, "tenant-number")
                .item("承租人姓名", TEXT, "tenant-name")
                .item("备案编号", TEXT, "lease-number")
                .item("租赁地址", TEXT, "lease-address")
                .item("起租日期", DATE, "lease-start-date")
                .item("止租日期", DATE, "lease-end-date")
                .build();
    }

    private static DataResource socialInsurance() {
        return resource(4, 1, "社会保险参保缴费信息", LABOUR, "《中华人民共和国社会保险法》")
                .alsoClassifiedAs("203002")
                .summary("参保人的参保地、累计缴费月数、首次缴费日期及是否连续。")
                .updateFrequency(UpdateFrequency.MONTHLY)
                .item("参保人公民身份号码", TEXT, "insured-number")
                .item("参保人姓名", TEXT, "insured-name")
                .item("参保地区划", TEXT, "insurance-region")
                .item("累计缴费月数", INTEGER, "insured-months")
                .item("首次缴费日期", DATE, "insured-since")
                .item("是否连续缴费", LOGICAL, "insurance-continuous")
                .build();
    }

    private static DataResource businessLicence() {
        return resource(5, 1, "市场主体营业执照信息", MARKET, "《中华人民共和国市场主体登记管理条例》")
                .alsoClassifiedAs("102001")
                .summary("市场主体的经营者、统一社会信用代码、成立日期、登记状态及住所区划。")
                .updateFrequency(UpdateFrequency.REAL_TIME)
                .item("经营者公民身份号码", TEXT, "operator-number")
                .item("经营者姓名", TEXT, "operator-name")
                .item("统一社会信用代码", TEXT, "credit-code")
                .item("成立日期", DATE, "establishment-date")
                .item("登记状态", TEXT, "licence-status")
                .item("住所区划", TEXT, "business-region")
                .build();
    }

    private static DataResource birthCertificate() {
        return resource(6, 1, "出生医学证明签发信息", HEALTH, "《中华人民共和国母婴保健法》")
                .summary("出生医学证明的编号、新生儿、父母及签发日期。")
                .updateFrequency(UpdateFrequency.DAILY)
                .item("出生医学证明编号", TEXT, "birth-certificate-number")
                .item("新生儿公民身份号码", TEXT, "child-number")
                .item("新生儿姓名", TEXT, "child-name")
                .item("母亲公民身份号码", TEXT, "mother-number")
                .item("母亲姓名", TEXT, "mother-name")
                .item("父亲公民身份号码", TEXT, "father-number")
                .item("父亲姓名", TEXT, "father-name")
                .item("签发日期", DATE, "birth-certificate-issue-date")
                .build();
    }

    private static DataResource vaccination() {
        return resource(6, 2, "儿童预防接种信息", HEALTH, "《中华人民共和国疫苗管理法》")
                .summary("入学儿童的预防接种证号、接种完成情况及最近接种日期。")
                .updateFrequency(UpdateFrequency.DAILY)
                .item("受种儿童公民身份号码", TEXT, "vaccinated-child-number")
                .item("受种儿童姓名", TEXT, "vaccinated-child-name")
                .item("是否完成接种", LOGICAL, "vaccination-complete")
                .item("预防接种证号", TEXT, "vaccination-certificate-number")
                .item("最近接种日期", DATE, "vaccination-date")
                .build();
    }

    private static DataResourceBuilder resource(int unit, int serial, String name, Provider provider, String law) {
        String code =
                ResourceCode.ofDepartment(SampleCatalog.CITY, unit, serial).value();
        var terms = SharingTerms.conditional(
                "申请部门须具有相应法定职责，并签订共享协议，按协议约定的数据项、用途和期限使用。",
                "作为行政依据，限于办理义务教育入学等法定事项。",
                SharingBasis.of(LegalBasis.unverified(law), rankOf(law)),
                SharingMode.PLATFORM_INTERFACE,
                SharingMode.PLATFORM_DATABASE);
        return DataResource.builder(code, name)
                .provider(provider)
                .region(SampleCatalog.CITY)
                .format(FormatCategory.DATABASE, "KingbaseES")
                .format(FormatCategory.INTERFACE, "REST")
                .sharing(terms)
                .safeguards(safeguards(provider.agency(), serial));
    }

    private static Rank rankOf(String document) {
        if (document.startsWith("《中华人民共和国") && document.endsWith("法》")) {
            return Rank.LAW;
        }
        return document.endsWith("办法》") ? Rank.RULE : Rank.ADMINISTRATIVE_REGULATION;
    }

    private static Safeguards safeguards(String agency, int serial) {
        return Safeguards.of(
                "一般数据3级",
                review(agency, "secrecy-officer", LocalDate.of(2026, 2, 10), "保密审查", serial),
                review(agency, "privacy-officer", LocalDate.of(2026, 2, 12), "影响评估", serial),
                review(agency, "agency-head", LocalDate.of(2026, 2, 24), "负责人审批", serial));
    }

    private static Safeguards.Review review(String agency, String role, LocalDate on, String kind, int serial) {
        return new Safeguards.Review(role + "." + agency, on, kind + "〔2026〕" + serial + "号");
    }
}
